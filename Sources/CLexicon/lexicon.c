#include "CLexicon.h"
#include <string.h>

// One line a table. A C target with #embed builds in seconds what a Swift array literal takes minutes for.
#define TABLES(TABLE) \
  TABLE(months) \
  TABLE(weekdays) \
  TABLE(abbreviations) \
  TABLE(bodies) \
  TABLE(gatherings) \
  TABLE(labels) \
  TABLE(names) \
  TABLE(roles) \
  TABLE(verbs) \
  TABLE(words) \
  TABLE(numerals) \
  TABLE(feasts) \
  TABLE(temporal_words) \
  TABLE(tense_words) \
  TABLE(number_contexts) \
  TABLE(deeds) \
  TABLE(status_words) \
  TABLE(phrases)

static const unsigned char months[] = {
#embed "../../data/sv/months.tsv"
};
static const unsigned char weekdays[] = {
#embed "../../data/sv/weekdays.tsv"
};

static const unsigned char abbreviations[] = {
#embed "../../data/sv/abbreviations.tsv"
};
static const unsigned char bodies[] = {
#embed "../../data/sv/bodies.tsv"
};
static const unsigned char gatherings[] = {
#embed "../../data/sv/gatherings.tsv"
};
static const unsigned char labels[] = {
#embed "../../data/sv/labels.tsv"
};
static const unsigned char names[] = {
#embed "../../data/sv/names.tsv"
};
static const unsigned char roles[] = {
#embed "../../data/sv/roles.tsv"
};
static const unsigned char verbs[] = {
#embed "../../data/sv/verbs.tsv"
};
static const unsigned char words[] = {
#embed "../../data/sv/words.tsv"
};

static const unsigned char numerals[] = {
#embed "../../data/sv/numerals.tsv"
};
static const unsigned char feasts[] = {
#embed "../../data/sv/feasts.tsv"
};
static const unsigned char temporal_words[] = {
#embed "../../data/sv/temporal_words.tsv"
};
static const unsigned char tense_words[] = {
#embed "../../data/sv/tense_words.tsv"
};
static const unsigned char number_contexts[] = {
#embed "../../data/sv/number_contexts.tsv"
};
static const unsigned char deeds[] = {
#embed "../../data/sv/deeds.tsv"
};
static const unsigned char status_words[] = {
#embed "../../data/sv/status_words.tsv"
};
static const unsigned char phrases[] = {
#embed "../../data/sv/phrases.tsv"
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
