// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/schema/described.hpp>
#include <comply/detail/schema/kinds.hpp>
#include <comply/tag.hpp>

#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/list.hpp>

#include <cstddef>
#include <type_traits>
#include <typeinfo>
#include <utility>

// A pointer to a struct that others are derived from, looked at as a variant of these: so all that carries variants
// carries it. The struct that it points to is told by its dynamic type.

namespace comply::detail {

template <class... Derived>
struct derived_structs {
    using type = boost::mp11::mp_list<Derived...>;
};

/// The structs that may be derived from Base, as an mp_list.
template <has_derived Base>
using derived_of = typename decltype(comply_derived(tag<Base>{}))::type;

template <class Base, class Derived>
struct derived_check {
    static_assert(described_struct<Derived>, "comply: derived<> wants structs described with BOOST_DESCRIBE_STRUCT");
    static_assert(std::is_base_of_v<Base, Derived>,
                  "comply: derived<> names a struct that is not derived from the base");
    static constexpr bool is_passed = true;
};

template <class Base, class... Derived>
consteval bool are_derived(boost::mp11::mp_list<Derived...>*) {
    return (derived_check<Base, Derived>::is_passed && ...);
}

/// @tparam Pointer  const, if the pointer is only looked at
template <class Pointer>
class pointee {
    using element = typename Pointer::element_type;
    using base = std::remove_const_t<element>;
    using derived = derived_of<base>;
    static constexpr std::size_t none = boost::mp11::mp_size<derived>::value;
    static_assert(are_derived<base>(static_cast<derived*>(nullptr)));

    static_assert(std::is_polymorphic_v<base> && std::has_virtual_destructor_v<base>,
                  "comply: what others are derived from and a pointer holds needs a virtual destructor");
    // What others may hold too, or must not change, is not read into.
    static constexpr bool is_own = !std::is_copy_constructible_v<Pointer> && !std::is_const_v<element>;

public:
    explicit pointee(Pointer& pointer) noexcept : pointer_(&pointer) {}

    /// That of the derived struct; if it is none of them, or may not be read into, behind the last.
    [[nodiscard]] std::size_t index() const {
        bool const may_be_used = std::is_const_v<Pointer> || is_own || is_fresh_;
        if (!may_be_used || *pointer_ == nullptr) {
            return none;
        }
#if defined(__cpp_rtti)
        auto const& object = **pointer_;
        auto const& type = typeid(object);
        return [&]<class... Derived>(boost::mp11::mp_list<Derived...>) {
            std::size_t index = 0;
            static_cast<void>(((type == typeid(Derived) || (++index, false)) || ...));
            return index;
        }(derived{});
#else
        static_assert(!std::is_same_v<Pointer, Pointer>, "comply: pointers to one of several derived structs need RTTI");
        return none;
#endif
    }
    [[nodiscard]] bool valueless_by_exception() const { return index() == none; }

    /// Makes it point to a new struct. The one before is gone, or is other pointers' alone.
    template <std::size_t Index, class... Arguments>
    void emplace(Arguments&&... arguments) {
        pointer_->reset(new boost::mp11::mp_at_c<derived, Index>(std::forward<Arguments>(arguments)...));
        is_fresh_ = true;
    }

    /// @pre index() == Index
    template <std::size_t Index>
    [[nodiscard]] auto* get() const noexcept {
        using type = boost::mp11::mp_at_c<derived, Index>;
        using target = std::conditional_t<std::is_const_v<Pointer>, type const, type>;
        // Of a pointer to const, what was just made is not const yet.
        return static_cast<target*>(const_cast<std::conditional_t<std::is_const_v<Pointer>, base const, base>*>(
            static_cast<base const*>(&**pointer_)));
    }

private:
    Pointer* pointer_;
    bool is_fresh_ = false;
};

template <std::size_t Index, class Pointer>
[[nodiscard]] auto* get_if(pointee<Pointer> const* value) noexcept {
    return value->template get<Index>();
}

template <class Pointer>
struct alternatives_of<pointee<Pointer>> {
    using type = derived_of<std::remove_const_t<typename Pointer::element_type>>;
};

} // namespace comply::detail
