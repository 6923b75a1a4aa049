// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include "peers.hpp"

#include "../mapping/members.hpp"
#include "../mapping/refused.hpp"
#include "../workloads/records.hpp"
#include "../workloads/shapes.hpp"

#include <comply/parse.hpp>
#include <comply/serialize.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace {

struct comply_peer {
    static constexpr char const* name = "comply";
    static constexpr bool is_floor = false;
    static constexpr bool sees_duplicates = true;
    static constexpr bool rounds_correctly = true;

    struct reader {
        template <class T>
        void read(T& to, std::string_view text) {
            if (auto const read = comply::parse_into(to, text); !read) [[unlikely]] {
                throw mapping::refused(read.error().front().message);
            }
        }

        void read(std::vector<payloads::reading>& to, std::string_view text) {
            auto const read = comply::parse_into(to, text, {.unknown_members = comply::unknown_members::ignore});
            mapping::expect(static_cast<bool>(read), "a reading was refused");
        }
    };

    struct writer {
        template <class T>
        std::string_view write(T const& value) {
            comply::serialize_to(text, value);
            return text;
        }

        std::string text;
    };
};

// With date_time_offset members in place of the strings: what no peer does.
struct comply_date_times_peer : comply_peer {
    static constexpr char const* name = "comply, date-times";
};

} // namespace

void peers::add_comply() {
    workloads::add_reading_of_records<comply_peer>();
    workloads::add_writing_of_records<comply_peer>();
    workloads::add_reading_of_records<comply_date_times_peer, payloads::resources>();
    workloads::add_writing_of_records<comply_date_times_peer, payloads::resources>();
    workloads::add_reading_of_shapes<comply_peer>();
    workloads::add_writing_of_shapes<comply_peer>();
}
