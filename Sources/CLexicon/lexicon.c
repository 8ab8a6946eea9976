#include "CLexicon.h"
#include <string.h>

// One line a table. A C target with #embed builds in seconds what a Swift array literal takes minutes for.
#define TABLES(TABLE) \
  TABLE(months)       \
  TABLE(weekdays)

static const unsigned char months[] = {
#embed "../../data/sv/months.tsv"
};
static const unsigned char weekdays[] = {
#embed "../../data/sv/weekdays.tsv"
};

const unsigned char *lexicon_table(const char *name, size_t *count) {
#define TABLE(table)                 \
  if (strcmp(name, #table) == 0) {   \
    *count = sizeof table;           \
    return table;                    \
  }
  TABLES(TABLE)
  *count = 0;
  return NULL;
}
