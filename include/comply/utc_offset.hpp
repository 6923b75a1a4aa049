// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <cstdint>

namespace comply {

/// The offset of a local time from UTC, and how it is written: `Z`, `-08:00`, `-00:00`.
///
/// `Z` and `+00:00` are told apart, so that a text is given back as it came; `-00:00` says that the time is UTC and the
/// local offset unknown (RFC 3339 §4.3). Two bytes; the default is `Z`.
class utc_offset {
public:
    constexpr utc_offset() noexcept = default;

    /// Written `±hh:mm`. @param minutes  east of UTC, from -1439 to 1439.
    constexpr explicit utc_offset(int minutes) noexcept : code_(static_cast<std::uint16_t>(minutes + origin)) {}

    /// Written `Z`.
    [[nodiscard]] static constexpr utc_offset zulu() noexcept { return {}; }

    /// Written `-00:00`.
    [[nodiscard]] static constexpr utc_offset unknown() noexcept { return from_code(unknown_code); }

    /// Minutes east of UTC.
    [[nodiscard]] constexpr int minutes() const noexcept {
        return code_ == 0 || code_ == unknown_code ? 0 : code_ - origin;
    }
    [[nodiscard]] constexpr bool is_zulu() const noexcept { return code_ == 0; }
    [[nodiscard]] constexpr bool is_unknown() const noexcept { return code_ == unknown_code; }

    /// Whether they are written alike.
    friend constexpr bool operator==(utc_offset, utc_offset) noexcept = default;

    /// A number below 4096 that stands for the offset; 0 for `Z`.
    [[nodiscard]] constexpr std::uint16_t code() const noexcept { return code_; }
    /// @pre `code` came from code()
    [[nodiscard]] static constexpr utc_offset from_code(std::uint16_t code) noexcept {
        utc_offset made;
        made.code_ = code;
        return made;
    }

    // What a reader has found, put together without a branch. @pre `is_zulu` only with magnitude 0 and not west
    [[nodiscard]] static constexpr utc_offset from_sign(unsigned magnitude, bool is_west, bool is_zulu) noexcept {
        constexpr auto middle = static_cast<unsigned>(origin);
        auto const east = middle + (is_west ? 0U - magnitude : magnitude);
        auto const unknown = middle & (0U - (unsigned{is_west} & unsigned{magnitude == 0}));
        return from_code(static_cast<std::uint16_t>((east + unknown) & (unsigned{is_zulu} - 1U)));
    }

private:
    static constexpr int origin = 1440;
    static constexpr std::uint16_t unknown_code = 2 * origin;

    std::uint16_t code_ = 0;
};

} // namespace comply
