/* The library's own loop: reads each document, parses and renders it, writes the page.

   w3_bare DOCUMENTS TEMPLATE STYLES OUTPUT */

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { PATH = 4096 };

typedef struct {
  char *bytes;
  size_t size, room;
} Text;

static void fail(const char *what) {
  perror(what);
  exit(1);
}

static void add(Text *text, const char *bytes, size_t size) {
  if (text->size + size + 1 > text->room) {
    text->room = 2 * (text->size + size + 1);
    text->bytes = realloc(text->bytes, text->room);
    if (!text->bytes) fail("memory");
  }
  memcpy(text->bytes + text->size, bytes, size);
  text->size += size;
  text->bytes[text->size] = 0;
}

static void add_escaped(Text *text, const char *bytes, size_t size) {
  for (size_t place = 0; place < size; place++) {
    char byte = bytes[place];
    if (byte == '<') add(text, "&lt;", 4);
    else if (byte == '>') add(text, "&gt;", 4);
    else if (byte == '&') add(text, "&amp;", 5);
    else add(text, &byte, 1);
  }
}

static void read_file(const char *path, Text *text) {
  FILE *file = fopen(path, "rb");
  struct stat facts;
  if (!file || fstat(fileno(file), &facts) != 0) fail(path);
  size_t size = facts.st_size;
  text->size = 0;
  char *bytes = malloc(size);
  if (!bytes || fread(bytes, 1, size, file) != size) fail(path);
  add(text, bytes, size);
  free(bytes);
  fclose(file);
}

static void write_file(const char *path, const Text *text) {
  FILE *file = fopen(path, "wb");
  if (!file || fwrite(text->bytes, 1, text->size, file) != text->size || fclose(file) != 0)
    fail(path);
}

/* The value of a line "key: value" of the front matter. */
static const char *value(const Text *document, const char *key, size_t *size) {
  const char *found = strstr(document->bytes, key);
  if (!found) fail(key);
  found += strlen(key);
  *size = strcspn(found, "\n");
  return found;
}

static cmark_node *parse(const char *text, size_t size) {
  static const char *names[] = {"table", "strikethrough", "autolink", "tagfilter"};
  cmark_parser *parser = cmark_parser_new(CMARK_OPT_FOOTNOTES);
  for (size_t number = 0; number < sizeof names / sizeof *names; number++)
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(names[number]));
  cmark_parser_feed(parser, text, size);
  cmark_node *root = cmark_parser_finish(parser);
  cmark_parser_free(parser);
  return root;
}

/* The template with $styles, $title, $summary and $body filled in. */
static void fill(Text *page, const char *template, const Text *document, const Text *styles,
                 const char *body) {
  size_t size;
  page->size = 0;
  for (const char *rest = template; *rest;) {
    const char *mark = strchr(rest, '$');
    add(page, rest, mark ? (size_t)(mark - rest) : strlen(rest));
    if (!mark) break;
    rest = mark + 1 + strspn(mark + 1, "abcdefghijklmnopqrstuvwxyz");
    if (strncmp(mark, "$styles", 7) == 0) {
      add(page, styles->bytes, styles->size);
    } else if (strncmp(mark, "$body", 5) == 0) {
      add(page, body, strlen(body));
    } else {
      const char *key = strncmp(mark, "$title", 6) == 0 ? "\ntitle: " : "\nsummary: ";
      const char *found = value(document, key, &size);
      add_escaped(page, found, size);
    }
  }
}

int main(int count, char **arguments) {
  if (count != 5) return 64;
  cmark_gfm_core_extensions_ensure_registered();
  Text template = {0}, styles = {0}, document = {0}, page = {0};
  read_file(arguments[2], &template);
  read_file(arguments[3], &styles);
  if (mkdir(arguments[4], 0755) != 0) fail(arguments[4]);
  DIR *folder = opendir(arguments[1]);
  if (!folder) fail(arguments[1]);
  char path[PATH];
  for (struct dirent *entry; (entry = readdir(folder));) {
    char *end = strstr(entry->d_name, ".md");
    if (!end) continue;
    snprintf(path, PATH, "%s/%s", arguments[1], entry->d_name);
    read_file(path, &document);
    const char *text = strstr(document.bytes, "\n---\n");
    if (!text) fail("front matter");
    text += 5;
    cmark_node *root = parse(text, document.size - (text - document.bytes));
    char *body = cmark_render_html(root, CMARK_OPT_FOOTNOTES, NULL);
    fill(&page, template.bytes, &document, &styles, body);
    snprintf(path, PATH, "%s/%.*s.html", arguments[4], (int)(end - entry->d_name), entry->d_name);
    write_file(path, &page);
    free(body);
    cmark_node_free(root);
  }
  closedir(folder);
  return 0;
}
