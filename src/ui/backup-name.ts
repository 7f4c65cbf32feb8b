/** The name of a backup made at a time (ms since the epoch), so that the newest sorts last. */
export function backupName(ms: number): string {
  const at = new Date(ms).toISOString().slice(0, 16).replace('T', '-').replace(':', '');
  return `redthread-backup-${at}.json`;
}
