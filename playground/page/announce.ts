/** Says something to those who listen to the page instead of looking at it. */
export function announce(words: string): void {
  const announcer = document.getElementById('announcer')!;
  announcer.textContent = '';
  setTimeout(() => {
    announcer.textContent = words;
  }, 50);
}
