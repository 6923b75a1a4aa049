# What Doxygen does not see of the headers; lines keep their numbers.

# An inline namespace whose name depends on the instruction set is nothing that a user writes.
s/^.*namespace COMPLY_INSTRUCTION_SET.*$//

# Doxygen 1.9.4 looks for the templates of which these are specialisations.
/^template <>$/ {
    N
    /\nstruct \(std\|boost\)::/ {
        :struct
        /};$/! {
            N
            b struct
        }
        s/[^\n]*//g
    }
    /\ninline constexpr bool/ s/[^\n]*//g
}
