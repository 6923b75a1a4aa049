// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include "peers.hpp"

#include "../mapping/read.hpp"
#include "../mapping/refused.hpp"
#include "../mapping/to_document.hpp"
#include "../workloads/records.hpp"
#include "../workloads/shapes.hpp"

#include <boost/json/src.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace {

namespace json = boost::json;

// What a document is made in, so that it costs few allocations; what does not fit into the buffer comes from the heap.
struct arena {
    std::array<unsigned char, 16 * 1024> buffer;
    json::monotonic_resource resource{buffer.data(), buffer.size()};
};

struct boost_json_peer : mapping::plain_names {
    static constexpr char const* name = "Boost.JSON";
    static constexpr bool is_floor = false;
    static constexpr bool sees_duplicates = false;
    static constexpr bool rounds_correctly = false; // 1.81 is off by one in the last place here and there

    static bool is_null(json::value const& from) { return from.is_null(); }
    static bool boolean(json::value const& from) { return from.as_bool(); }
    static std::int64_t integer(json::value const& from) { return from.as_int64(); }
    static double number(json::value const& from) { return from.to_number<double>(); }

    static std::string_view string(json::value const& from) {
        auto const& found = from.as_string();
        return {found.data(), found.size()};
    }

    template <class Use>
    static void for_each_element(json::value const& from, Use use) {
        for (auto const& element : from.as_array()) {
            use(element);
        }
    }

    template <class Use>
    static void for_each_member(json::value const& from, Use use) {
        for (auto const& member : from.as_object()) {
            use(std::string_view(member.key().data(), member.key().size()), member.value());
        }
    }

    struct reader {
        template <class T>
        void read(T& to, std::string_view text) {
            arena storage;
            json::parse_options options;
            options.max_depth = 64;
            mapping::reader<boost_json_peer>::read(json::parse(text, &storage.resource, options), to);
        }
    };

    struct writer {
        template <class T>
        std::string_view write(T const& from) {
            arena storage;
            writer const maker{&storage.resource, {}};
            text = json::serialize(mapping::document_maker<writer>{maker}(from));
            return text;
        }

        json::value null() const { return json::value(resource); }
        json::value scalar(std::string_view from) const {
            return json::value(json::string_view(from.data(), from.size()), resource);
        }
        json::value scalar(std::string const& from) const { return scalar(std::string_view(from)); }

        template <class T>
        json::value scalar(T from) const {
            return json::value(from, resource);
        }

        json::value array(std::size_t size) const {
            json::array made(resource);
            made.reserve(size);
            return made;
        }

        json::value object(std::size_t size) const {
            json::object made(resource);
            made.reserve(size);
            return made;
        }

        void append(json::value& to, json::value element) const { to.get_array().push_back(std::move(element)); }

        void append(json::value& to, std::string_view member, json::value from) const {
            to.get_object().emplace(json::string_view(member.data(), member.size()), std::move(from));
        }

        json::storage_ptr resource;
        std::string text;
    };
};

} // namespace

void peers::add_boost_json() {
    workloads::add_reading_of_records<boost_json_peer>();
    workloads::add_writing_of_records<boost_json_peer>();
    workloads::add_reading_of_shapes<boost_json_peer>();
    workloads::add_writing_of_shapes<boost_json_peer>();
}
