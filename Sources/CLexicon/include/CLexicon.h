#pragma once
#include <stddef.h>

/// The bytes of the table `data/sv/NAME.tsv` as they stood when the program was built, or NULL for an unknown name.
/// They live as long as the program does; `count` receives their number.
const unsigned char *_Nullable lexicon_table(const char *_Nonnull name, size_t *_Nonnull count);
