/* Counts the records and cells of a CSV file, byte by byte: what looking at the file costs. */

#include <stdio.h>
#include <stdlib.h>

enum { BLOCK = 256 * 1024 };

int main(int count, char **arguments) {
  if (count != 3) return 64;
  FILE *file = fopen(arguments[1], "rb");
  if (!file) return 1;
  setvbuf(file, NULL, _IONBF, 0);
  static unsigned char block[BLOCK];
  unsigned long records = 0, cells = 0, quoted_bytes = 0;
  int quoted = 0, pending = 0;
  size_t size;
  while ((size = fread(block, 1, BLOCK, file)) > 0) {
    for (size_t place = 0; place < size; place++) {
      unsigned char byte = block[place];
      /* A doubled quotation mark closes and opens again, which comes to the same. */
      if (byte == '"') {
        quoted = !quoted;
        pending = 1;
      } else if (quoted) {
        quoted_bytes++;
      } else if (byte == ',') {
        cells++;
        pending = 1;
      } else if (byte == '\n') {
        cells++;
        records++;
        pending = 0;
      } else {
        pending = 1;
      }
    }
  }
  if (ferror(file) || quoted) return 1;
  if (pending) {
    cells++;
    records++;
  }
  FILE *result = fopen(arguments[2], "w");
  if (!result) return 1;
  fprintf(result, "{\"records\": %lu, \"cells\": %lu, \"quoted_bytes\": %lu}\n", records - 1,
          cells, quoted_bytes);
  return fclose(result) == 0 ? 0 : 1;
}
