import type { CommandContext } from './command';

/** Whether an article is open to be read and marked. */
export function isReading({ route }: CommandContext): boolean {
  return route.screen === 'article' && route.part === 'read';
}
