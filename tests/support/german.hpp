// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/message.hpp>

#include <array>

/// The sentences of all violations in German: what a user writes for another language.
namespace comply_test {

using comply::errc;

inline constexpr std::array german_patterns = {
    comply::message_pattern{errc::empty_text, "der Text ist leer: erwartet wird ein JSON-Wert"},
    comply::message_pattern{errc::byte_order_mark, "der Text beginnt mit einer Byte-Reihenfolge-Marke, was JSON nicht darf"},
    comply::message_pattern{errc::unexpected_end, "der Text endet zu früh{in}"},
    comply::message_pattern{errc::expected_value, "{f} darf hier nicht stehen{in}: erwartet wird ein Wert"},
    comply::message_pattern{errc::invalid_literal, "{f} darf hier nicht stehen{in}: erwartet wird {e}"},
    comply::message_pattern{errc::invalid_number, "{f} darf nicht in einer Zahl stehen{in}: erwartet wird {e}"},
    comply::message_pattern{errc::control_character, "das Steuerzeichen {f} darf nicht in einer Zeichenkette stehen{in}"},
    comply::message_pattern{errc::invalid_escape, "{f} darf nicht hinter einem Rückstrich stehen{in}: erwartet wird {e}"},
    comply::message_pattern{errc::lone_surrogate, "ein halbes Surrogatpaar steht allein{in}: erwartet wird {e}"},
    comply::message_pattern{errc::invalid_utf8, "{f} ist hier kein UTF-8{in}"},
    comply::message_pattern{errc::expected_name, "{f} darf hier nicht stehen{in}: erwartet wird ein Name in Anführungszeichen"},
    comply::message_pattern{errc::expected_colon, "{f} darf hier nicht stehen{in}: hinter einem Namen steht ein Doppelpunkt"},
    comply::message_pattern{errc::expected_comma, "{f} darf hier nicht stehen{in}: erwartet wird {e}"},
    comply::message_pattern{errc::trailing_text, "{f} darf nicht hinter dem Dokument stehen, das zu Ende ist"},
    comply::message_pattern{errc::depth_exceeded, "{p} ist zu tief geschachtelt: erlaubt {e:ist|sind} {e} {e:Ebene|Ebenen}"},
    comply::message_pattern{errc::wrong_type, "{p} ist {af}; erwartet wird {ae}"},
    comply::message_pattern{errc::null_not_allowed, "{p} ist null; erwartet wird {ae}"},
    comply::message_pattern{errc::missing_member, "{p} fehlt"},
    comply::message_pattern{errc::unknown_member, "{p} ist unbekannt: kein Mitglied heißt so{hint}"},
    comply::message_pattern{errc::duplicate_member, "{p} steht zweimal da"},
    comply::message_pattern{errc::read_only_member, "{p} ist nur zu lesen und muss fehlen"},
    comply::message_pattern{errc::not_an_integer, "{p} ist {f}; erwartet wird {ae}"},
    comply::message_pattern{errc::number_out_of_range, "{p} ist {f}; erwartet wird {e}"},
    comply::message_pattern{errc::below_minimum, "{p} ist {f}; erwartet wird mindestens {e}"},
    comply::message_pattern{errc::above_maximum, "{p} ist {f}; erwartet wird höchstens {e}"},
    comply::message_pattern{errc::too_short, "{p} ist {f} Zeichen lang; verlangt {e:ist|sind} mindestens {e}"},
    comply::message_pattern{errc::too_long, "{p} ist {f} Zeichen lang; erlaubt {e:ist|sind} höchstens {e}"},
    comply::message_pattern{errc::too_few_items, "{p} hat {f} {f:Element|Elemente}; verlangt {e:ist|sind} mindestens {e}"},
    comply::message_pattern{errc::too_many_items, "{p} hat {f} {f:Element|Elemente}; erlaubt {e:ist|sind} höchstens {e}"},
    comply::message_pattern{errc::unknown_enumerator, "{p} ist {f}; erwartet wird eines von {e}{hint}"},
    comply::message_pattern{errc::wrong_discriminator, "{p} ist {f}; erwartet wird {e}"},
    comply::message_pattern{errc::invalid_date_time, "{p} ist kein Zeitpunkt: {e} ist falsch, in {f}"},
    comply::message_pattern{errc::duplicate_item, "{p} steht zweimal da: es gleicht {e}"},
    comply::message_pattern{errc::not_a_multiple, "{p} ist {f}; erwartet wird ein Vielfaches von {e}"},
    comply::message_pattern{errc::pattern_mismatch, "{p} ist {f}, was nicht auf das Muster {e} passt"},
    comply::message_pattern{errc::pattern_too_complex, "{p} ist nicht zu prüfen: das Muster {e} braucht zu viel Speicher"},
    comply::message_pattern{errc::invalid_format, "{p} ist {f}; erwartet wird {ae}"},
    comply::message_pattern{errc::unexpected_value, "{p} ist {f}; erwartet wird {e}"},
    comply::message_pattern{errc::no_alternative, "{p} ist {f}, was auf nichts passt von {e}"},
    comply::message_pattern{errc::conflicting_members, "{p} darf nicht neben {e} stehen"},
    comply::message_pattern{errc::missing_any_member, "{p} fehlen alle von {e}: eines ist verlangt"},
    comply::message_pattern{errc::wrong_order, "{p} ist {f}; erwartet wird {e}"},
    comply::message_pattern{errc::unmet_condition, "{p} wird abgelehnt: {e}"},
    comply::message_pattern{errc::write_only_member, "{p} ist nur zu schreiben und muss fehlen"},
    comply::message_pattern{errc::deprecated_member, "{p} ist veraltet"},
    comply::message_pattern{errc::escaped_string, "{p} hat einen Rückstrich, in {f}: ein std::string kann es halten"},
    comply::message_pattern{errc::not_finite, "{p} ist {f}: eine solche Zahl hat JSON nicht"},
    comply::message_pattern{errc::record_too_long, "der Datensatz ist zu lang{in}: erlaubt {e:ist|sind} {e} {e:Byte|Bytes}"},
    comply::message_pattern{errc::too_many_violations, "es gibt mehr Verstöße: nur {e:der erste steht|so viele stehen} hier, {e}"},
};

inline constexpr std::array german_words = {
    comply::message_word{"boolean", "Wahrheitswert", "ein Wahrheitswert"},
    comply::message_word{"integer", "ganze Zahl", "eine ganze Zahl"},
    comply::message_word{"number", "Zahl", "eine Zahl"},
    comply::message_word{"string", "Zeichenkette", "eine Zeichenkette"},
    comply::message_word{"array", "Array", "ein Array"},
    comply::message_word{"object", "Objekt", "ein Objekt"},
    comply::message_word{"float", "eine Zahl, die in float passt"},
    comply::message_word{"double", "eine Zahl, die in double passt"},
    comply::message_word{"year", "das Jahr"},
    comply::message_word{"month", "der Monat"},
    comply::message_word{"day", "der Tag"},
    comply::message_word{"hour", "die Stunde"},
    comply::message_word{"minute", "die Minute"},
    comply::message_word{"second", "die Sekunde"},
    comply::message_word{"offset", "der Abstand von UTC"},
    comply::message_word{"the end of the text", "das Ende des Textes"},
    comply::message_word{"a digit", "eine Ziffer"},
    comply::message_word{"a digit behind the decimal point", "eine Ziffer hinter dem Dezimalpunkt"},
    comply::message_word{"a digit of the exponent", "eine Ziffer des Exponenten"},
    comply::message_word{"`,` or `}`", "`,` oder `}`"},
    comply::message_word{"`,` or `]`", "`,` oder `]`"},
};

inline constexpr comply::message_catalogue german{.patterns = german_patterns,
                                                  .words = german_words,
                                                  .document = "das Dokument",
                                                  .within = ", in {p}",
                                                  .hint = "; ist {g} gemeint?",
                                                  .to = " bis "};

} // namespace comply_test
