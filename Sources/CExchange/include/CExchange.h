#ifndef RAPPORTEUR_C_EXCHANGE_H
#define RAPPORTEUR_C_EXCHANGE_H

/// Exchanges two paths of one file system in one step (Linux `renameat2` with `RENAME_EXCHANGE`).
/// Returns 0, or the `errno` of the failure.
int rapporteur_exchange(const char *first, const char *second);

#endif
