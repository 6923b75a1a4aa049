// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/explain/json_pointer.hpp>
#include <comply/detail/json_kind.hpp>
#include <comply/detail/number/integer_text.hpp>
#include <comply/detail/read/read.hpp>
#include <comply/detail/stream/bounded_violations.hpp>
#include <comply/detail/stream/control_information.hpp>
#include <comply/detail/stream/record_reader.hpp>
#include <comply/detail/stream/value_scanner.hpp>
#include <comply/options.hpp>
#include <comply/violation.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

// A collection is an array of records, or an object around one (OData JSON 4.01 §13):
//
//      {"@odata.context":"…","value":[{…},{…}],"@odata.nextLink":"…"}
//
// What is around the records is read as the stream comes to it. What is wrong there is kept, and reported behind the
// last record, so that it does not come between a record and the next.

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

class collection_scanner {
public:
    collection_scanner(text_window&& window, stream_options const& options)
        : values_(std::move(window), options), outside_(options.parse.max_violations) {}

    [[nodiscard]] parse_options const& options() const noexcept { return values_.options().parse; }
    [[nodiscard]] control_information const& control() const noexcept { return control_; }

    template <class T>
    outcome read(T& object) {
        if (options().warnings != nullptr) [[unlikely]] {
            *options().warnings = {};
        }
        return read_record(&object, read_type<T>);
    }

    [[nodiscard]] violations take_violations() noexcept { return std::exchange(violations_, {}); }

private:
    enum class state {
        start,
        first_member, ///< behind the object's brace
        next_member,  ///< behind a member's value
        first_record, ///< behind the array's bracket
        next_record,  ///< behind a record
        record,       ///< where one must come
        end,          ///< behind the document
        over,
    };

    template <class T>
    static char const* read_type(text_input& in, char const* cursor, void* out) {
        return read_value<default_contract>(in, cursor, *static_cast<T*>(out));
    }

    outcome read_record(void* object, value_function function) {
        for (;;) {
            switch (state_) {
            case state::start: give_up_if_thrown(&collection_scanner::begin); break;
            case state::first_member:
            case state::next_member: give_up_if_thrown(&collection_scanner::read_member); break;
            case state::first_record:
            case state::next_record:
            case state::record:
                if (find_record()) [[likely]] {
                    return read_record_here(object, function);
                }
                break;
            case state::end:
                if (values_.find_token()) {
                    stop({errc::trailing_text}, {});
                }
                state_ = state::over;
                break;
            case state::over:
                violations_ = outside_.take();
                return violations_.empty() ? outcome::over : outcome::refused;
            }
        }
    }

    // Around the records, no state says what has been read of a member: what throws there ends the text.
    void give_up_if_thrown(void (collection_scanner::*step)()) {
        struct guard {
            state& at;
            bool is_done = false;
            ~guard() { at = is_done ? at : state::over; }
        } during{state_};
        (this->*step)();
        during.is_done = true;
    }

    // Moves to the next record. @return whether there is one; if not, the state has changed. What throws can be called
    // again.
    COMPLY_INLINE bool find_record() {
        if (state_ != state::record) [[likely]] {
            if (!values_.find_token()) [[unlikely]] {
                return stop_at_end();
            }
            if (values_.token() == ']') {
                values_.skip_token();
                --nesting_;
                state_ = is_object_ ? state::next_member : state::end;
                return false;
            }
            if (state_ == state::next_record) {
                if (values_.token() != ',') [[unlikely]] {
                    stop({errc::expected_comma, 0, "`,` or `]`", {}, {}}, array_pointer_);
                    return false;
                }
                values_.skip_token();
                ++index_;
            }
            state_ = state::record;
        }
        return values_.find_token() || stop_at_end();
    }

    COMPLY_INLINE outcome read_record_here(void* object, value_function function) {
        auto const came = values_.read(object, function, nesting_, values_.options().max_record_size);
        if (options().warnings != nullptr) [[unlikely]] {
            *options().warnings = values_.explain_warnings(record_pointer());
        }
        if (came == value_scanner::value::read && !values_.has_findings()) [[likely]] {
            values_.skip_value();
            state_ = state::next_record;
            return outcome::accepted;
        }
        return refuse_record(came);
    }

    COMPLY_COLD outcome refuse_record(value_scanner::value came) {
        violations_ = values_.explain_value(record_pointer());
        state_ = state::next_record;
        finish_value(came, record_pointer());
        return outcome::refused;
    }

    // Behind a value of any kind.
    COMPLY_COLD void finish_value(value_scanner::value came, std::string const& pointer) {
        switch (came) {
        case value_scanner::value::read: values_.skip_value(); break;
        case value_scanner::value::malformed: state_ = state::over; break;
        case value_scanner::value::too_long:
            if (!values_.skip_long_value()) {
                stop({errc::unexpected_end}, pointer);
            }
        }
    }

    COMPLY_COLD void begin() {
        if (!values_.find_token()) {
            return stop({errc::empty_text}, {});
        }
        if (values_.token() == '\xEF' && values_.has_byte_order_mark()) {
            return stop({errc::byte_order_mark}, {});
        }
        if (values_.token() == '{') {
            if (!enter({})) {
                return;
            }
            missing_value_ = values_.explain_token({errc::missing_member, 0, {}, {}, "value"}, {});
            values_.skip_token();
            is_object_ = true;
            state_ = state::first_member;
        } else {
            read_array({});
            state_ = state_ == state::start ? state::end : state_;
        }
    }

    // The array of records, or what stands in its place.
    void read_array(std::string const& pointer) {
        if (values_.token() != '[') {
            read_outside(nullptr, pointer,
                         [](text_input& in, char const* cursor, void*) { return refuse_type(in, cursor, array_kind); });
        } else if (enter(pointer)) {
            values_.skip_token();
            state_ = state::first_record;
        }
    }

    // Whether the array or object at the cursor may be entered.
    bool enter(std::string const& pointer) {
        if (nesting_ == options().max_depth) {
            stop({errc::depth_exceeded, 0, integer_text(options().max_depth), {}, {}}, pointer);
            return false;
        }
        ++nesting_;
        return true;
    }

    // Reads a member of the object around the records; the object's end; or into the array of records.
    COMPLY_COLD void read_member() {
        if (!values_.find_token()) {
            return stop({errc::unexpected_end}, {});
        }
        if (values_.token() == '}') {
            return finish_object();
        }
        if (state_ == state::next_member) {
            if (values_.token() != ',') {
                return stop({errc::expected_comma, 0, "`,` or `}`", {}, {}}, {});
            }
            values_.skip_token();
            if (!values_.find_token()) {
                return stop({errc::unexpected_end}, {});
            }
        }
        if (values_.token() != '"') {
            return stop({errc::expected_name}, {});
        }
        state_ = state::next_member;
        std::string name;
        if (auto const came = values_.read(&name, read_type<std::string>, nesting_, outside_limit());
            came != value_scanner::value::read) {
            outside_.add(values_.explain_value({}));
            state_ = state::over;
            return;
        }
        std::string pointer;
        append_reference_token(pointer, name);
        violations wrong; // noted once the colon has shown that this is a member
        auto const which = find_member(name, pointer, wrong);
        values_.skip_value();
        if (!values_.find_token()) {
            return stop({errc::unexpected_end}, {});
        }
        if (values_.token() != ':') {
            return stop({errc::expected_colon}, {});
        }
        values_.skip_token();
        outside_.add(wrong);
        if (!values_.find_token()) {
            return stop({errc::unexpected_end}, pointer);
        }
        read_member_value(which, pointer);
    }

    // Which member the name at the cursor is. One that comes again counts as any other; that is wrong, and so is one
    // that nobody asked for.
    collection_member find_member(std::string_view name, std::string const& pointer, violations& wrong) {
        auto const found = member_named(name);
        if (found == collection_member::other) {
            if (name.find('@') == name.npos && options().unknown_members == unknown_members::reject) {
                wrong = values_.explain_token({errc::unknown_member}, pointer);
            }
        } else if (bool& is_seen = seen_[static_cast<std::size_t>(found)]; is_seen) {
            wrong = values_.explain_token({errc::duplicate_member}, pointer);
            return collection_member::other;
        } else {
            is_seen = true;
        }
        return found;
    }

    void read_member_value(collection_member which, std::string const& pointer) {
        switch (which) {
        case collection_member::value: array_pointer_ = pointer; return read_array(pointer);
        case collection_member::next_link: return read_control(control_.next_link, pointer);
        case collection_member::delta_link: return read_control(control_.delta_link, pointer);
        case collection_member::count: return read_control(control_.count, pointer);
        case collection_member::other:
            read_outside(nullptr, pointer,
                         [](text_input& in, char const* cursor, void*) { return detail::skip_value(in, cursor); });
        }
    }

    template <class T>
    void read_control(std::optional<T>& out, std::string const& pointer) {
        T read{};
        if (read_outside(&read, pointer, read_type<T>)) {
            out = std::move(read);
        }
    }

    // Reads a value that is no record. @return whether it was accepted
    bool read_outside(void* object, std::string const& pointer, value_function function) {
        auto const came = values_.read(object, function, nesting_, outside_limit());
        bool const is_accepted = came == value_scanner::value::read && !values_.has_findings();
        if (!is_accepted) {
            outside_.add(values_.explain_value(pointer));
        }
        finish_value(came, pointer);
        return is_accepted;
    }

    // A link may be longer than the records of a small collection.
    [[nodiscard]] std::size_t outside_limit() const noexcept {
        return std::max(values_.options().max_record_size, std::size_t{64} << 10U);
    }

    COMPLY_COLD void finish_object() {
        if (!seen_[static_cast<std::size_t>(collection_member::value)]) {
            outside_.add_first(missing_value_);
        }
        values_.skip_token();
        state_ = state::end;
    }

    // The text ends within the array. @return false
    COMPLY_COLD bool stop_at_end() {
        stop({errc::unexpected_end}, state_ == state::next_record ? array_pointer_ : record_pointer());
        return false;
    }

    // The text is malformed at the cursor.
    COMPLY_COLD void stop(finding one, std::string_view pointer) {
        outside_.add(values_.explain_token(std::move(one), pointer));
        state_ = state::over;
    }

    [[nodiscard]] std::string record_pointer() const {
        auto pointer = array_pointer_;
        append_reference_token(pointer, index_);
        return pointer;
    }

    value_scanner values_;
    state state_ = state::start;
    bool is_object_ = false;
    std::size_t nesting_ = 0;
    std::string array_pointer_;
    std::size_t index_ = 0; ///< of the record that was read last
    bool seen_[4] = {};     ///< by member
    control_information control_;
    bounded_violations outside_;
    violations missing_value_; ///< what to say if `value` does not come
    violations violations_;
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
