const REMEMBERED = 'playground.theme';
type Theme = 'light' | 'dark';

/** The theme chosen here, or else the one that the system prefers. */
export function currentTheme(): Theme {
  const chosen = localStorage.getItem(REMEMBERED);
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark';
}

export function applyTheme(): void {
  document.documentElement.dataset.theme = currentTheme();
  matchMedia('(prefers-color-scheme: light)').addEventListener('change', () => {
    document.documentElement.dataset.theme = currentTheme();
  });
}

export function toggleTheme(): Theme {
  const next = currentTheme() === 'dark' ? 'light' : 'dark';
  localStorage.setItem(REMEMBERED, next);
  document.documentElement.dataset.theme = next;
  return next;
}
