import type { PNG } from 'pngjs';

export function drawIcons(): Readonly<Record<'color.png' | 'outline.png', PNG>>;
export function writeIcons(folder: string): void;
