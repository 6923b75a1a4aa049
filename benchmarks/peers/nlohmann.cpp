// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include "peers.hpp"

#include "../mapping/read.hpp"
#include "../mapping/refused.hpp"
#include "../mapping/to_document.hpp"
#include "../workloads/records.hpp"
#include "../workloads/shapes.hpp"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace {

using nlohmann::json;

struct nlohmann_peer : mapping::plain_names {
    static constexpr char const* name = "nlohmann/json";
    static constexpr bool is_floor = false;
    static constexpr bool sees_duplicates = false;
    static constexpr bool rounds_correctly = true;

    static bool is_null(json const& from) { return from.is_null(); }
    static bool boolean(json const& from) { return from.get_ref<json::boolean_t const&>(); }

    static std::int64_t integer(json const& from) {
        mapping::expect(from.is_number_integer(), "an integer is expected");
        return from.get<std::int64_t>();
    }

    static double number(json const& from) { return from.get<double>(); }
    static std::string_view string(json const& from) { return from.get_ref<std::string const&>(); }

    template <class Use>
    static void for_each_element(json const& from, Use use) {
        for (auto const& element : from.get_ref<json::array_t const&>()) {
            use(element);
        }
    }

    template <class Use>
    static void for_each_member(json const& from, Use use) {
        for (auto const& [member, value] : from.get_ref<json::object_t const&>()) {
            use(std::string_view(member), value);
        }
    }

    struct reader {
        template <class T>
        void read(T& to, std::string_view text) {
            mapping::reader<nlohmann_peer>::read(json::parse(text.begin(), text.end()), to);
        }
    };

    struct writer {
        template <class T>
        std::string_view write(T const& from) {
            text = mapping::document_maker<writer>{*this}(from).dump();
            return text;
        }

        json null() const { return {}; }

        template <class T>
        json scalar(T const& from) const {
            return json(from);
        }

        json array(std::size_t size) const {
            json::array_t made;
            made.reserve(size);
            return made;
        }

        json object(std::size_t) const { return json::object_t(); }
        void append(json& to, json element) const { to.push_back(std::move(element)); }
        void append(json& to, std::string_view member, json from) const { to.emplace(member, std::move(from)); }

        std::string text;
    };
};

} // namespace

void peers::add_nlohmann() {
    workloads::add_reading_of_records<nlohmann_peer>();
    workloads::add_writing_of_records<nlohmann_peer>();
    workloads::add_reading_of_shapes<nlohmann_peer>();
    workloads::add_writing_of_shapes<nlohmann_peer>();
}
