// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include "peers.hpp"

#include "../mapping/read.hpp"
#include "../mapping/refused.hpp"
#include "../workloads/records.hpp"
#include "../workloads/shapes.hpp"

// What the compiler may use, RapidJSON is told to use.
#if defined(__SSE4_2__)
#define RAPIDJSON_SSE42
#elif defined(__SSE2__)
#define RAPIDJSON_SSE2
#endif
#include <rapidjson/document.h>
#include <rapidjson/encodings.h>
#include <rapidjson/error/en.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace {

rapidjson::SizeType size_of(std::string_view text) { return static_cast<rapidjson::SizeType>(text.size()); }

struct rapidjson_peer : mapping::plain_names {
    static constexpr char const* name = "RapidJSON";
    static constexpr bool is_floor = false;
    static constexpr bool sees_duplicates = true;
    static constexpr bool rounds_correctly = true;

    using value = rapidjson::Value;

    static bool is_null(value const& from) { return from.IsNull(); }

    static bool boolean(value const& from) {
        mapping::expect(from.IsBool(), "a boolean is expected");
        return from.GetBool();
    }

    static std::int64_t integer(value const& from) {
        mapping::expect(from.IsInt64(), "an integer is expected");
        return from.GetInt64();
    }

    static double number(value const& from) {
        mapping::expect(from.IsNumber(), "a number is expected");
        return from.GetDouble();
    }

    static std::string_view string(value const& from) {
        mapping::expect(from.IsString(), "a string is expected");
        return {from.GetString(), from.GetStringLength()};
    }

    template <class Use>
    static void for_each_element(value const& from, Use use) {
        mapping::expect(from.IsArray(), "an array is expected");
        for (auto const& element : from.GetArray()) {
            use(element);
        }
    }

    template <class Use>
    static void for_each_member(value const& from, Use use) {
        mapping::expect(from.IsObject(), "an object is expected");
        for (auto const& member : from.GetObject()) {
            use(string(member.name), member.value);
        }
    }

    struct reader {
        template <class T>
        void read(T& to, std::string_view text) {
            constexpr unsigned flags = rapidjson::kParseValidateEncodingFlag | rapidjson::kParseFullPrecisionFlag;
            pool.Clear();
            rapidjson::Document document(&pool);
            document.Parse<flags>(text.data(), text.size());
            if (document.HasParseError()) {
                throw mapping::refused(rapidjson::GetParseError_En(document.GetParseError()));
            }
            mapping::reader<rapidjson_peer>::read(document, to);
        }

        rapidjson::MemoryPoolAllocator<> pool;
    };

    // Straight to text, without a document.
    struct writer {
        template <class T>
        std::string_view write(T const& from) {
            buffer.Clear();
            text.Reset(buffer);
            put(from);
            return {buffer.GetString(), buffer.GetSize()};
        }

    private:
        void put(bool from) { text.Bool(from); }
        void put(std::int32_t from) { text.Int(from); }
        void put(std::int64_t from) { text.Int64(from); }
        void put(double from) { text.Double(from); }
        void put(std::string_view from) { mapping::expect(text.String(from.data(), size_of(from)), "no UTF-8"); }
        void put(std::string const& from) { put(std::string_view(from)); }
        void put(comply::graph::compliance_status from) {
            put(mapping::status_names.at(static_cast<std::size_t>(from)));
        }

        template <class T>
        void put(std::optional<T> const& from) {
            if (from) {
                put(*from);
            } else {
                text.Null();
            }
        }

        template <class T>
        void put(std::vector<T> const& from) {
            text.StartArray();
            for (auto const& element : from) {
                put(element);
            }
            text.EndArray();
        }

        template <mapping::described_struct T>
        void put(T const& from) {
            text.StartObject();
            std::size_t index = 0;
            if constexpr (mapping::has_type<T>) {
                put_name(mapping::names<T>[index++]);
                put(mapping::type<T>);
            }
            mapping::for_each_member<T>([&](auto pointer) {
                put_name(mapping::names<T>[index++]);
                put(from.*pointer);
            });
            text.EndObject();
        }

        void put_name(std::string_view member) { text.Key(member.data(), size_of(member)); }

        rapidjson::StringBuffer buffer;
        rapidjson::Writer<rapidjson::StringBuffer, rapidjson::UTF8<>, rapidjson::UTF8<>, rapidjson::CrtAllocator,
                          rapidjson::kWriteValidateEncodingFlag>
            text;
    };
};

} // namespace

void peers::add_rapidjson() {
    workloads::add_reading_of_records<rapidjson_peer>();
    workloads::add_writing_of_records<rapidjson_peer>();
    workloads::add_reading_of_shapes<rapidjson_peer>();
    workloads::add_writing_of_shapes<rapidjson_peer>();
}
