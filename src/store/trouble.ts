import type { StoreTrouble } from '../core/decide/checklist/words.js';
import { StoreError } from './store.js';

const BY_CODE: Readonly<Record<string, StoreTrouble>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
};

/** A file system error as what the card says. The error's own text (a path) goes no further. */
export function fileTrouble(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new StoreError(BY_CODE[code] ?? 'unavailable');
}
