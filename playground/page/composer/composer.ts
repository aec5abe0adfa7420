import { button, h } from '../element.ts';
import { icon } from '../icons.ts';
import type { Store } from '../store.ts';
import { CommandForm } from './command-form.ts';
import { matching, type Runnable, runnables } from './commands.ts';
import { Suggestions } from './suggestions.ts';

/** Where a member writes: a message, or a command that begins with a slash. */
export function composerView(place: HTMLElement, store: Store): void {
  const suggestions = new Suggestions();
  const field = h('textarea', {
    rows: '1',
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-label': 'Message',
    maxlength: '2000',
  });
  const problem = h('p', { class: 'problem', role: 'alert', hidden: true });
  const line = h('div', { class: 'line' }, [
    field,
    button({ class: 'bare send', 'aria-label': 'Send', title: 'Send' }, [icon('send')], () => enter()),
  ]);
  place.append(suggestions.element, line, problem);
  let form: CommandForm | undefined;

  const say = (words = '') => {
    problem.hidden = words === '';
    problem.textContent = words;
  };
  const leave = () => {
    form = undefined;
    suggestions.hide();
    line.hidden = false;
    place.querySelector('.command-form')?.remove();
    field.focus();
  };
  const begin = (runnable: Runnable) => {
    field.value = '';
    grow(field);
    suggestions.hide();
    line.hidden = true;
    form = new CommandForm(runnable, { store, suggestions, leave, say });
    place.insertBefore(form.element, problem);
    form.focus();
  };
  const suggest = () => {
    say();
    const typed = /^\/(.*)$/.exec(field.value)?.[1];
    if (typed === undefined) {
      suggestions.hide();
      return;
    }
    const all = runnables(store.scene?.commands ?? []);
    const exact = all.find((runnable) => typed === `${runnable.words} `);
    if (exact) {
      begin(exact);
      return;
    }
    const found = matching(all, typed);
    const title =
      found.length > 0 ? 'Commands' : all.length > 0 ? 'No command is called that' : 'The bot has no commands yet';
    suggestions.show(
      field,
      title,
      found.map((runnable) => ({
        words: `/${runnable.words}`,
        note: runnable.description,
        choose: () => begin(runnable),
      })),
    );
  };
  const enter = async () => {
    const words = field.value.trim();
    if (words === '') return;
    if (words.startsWith('/')) {
      say('There is no such command, or you may not use it.');
      return;
    }
    const [first] = await store.server.say(store.channelId, words);
    if (first) say(first.message);
    else field.value = '';
    grow(field);
  };

  field.addEventListener('input', () => {
    suggest();
    grow(field);
  });
  field.addEventListener('keydown', (event) => {
    const taken = suggestions.take(event) || (event.key === 'Enter' && !event.shiftKey && !event.isComposing);
    if (!taken) return;
    if (event.key === 'Enter' && field.value !== '' && !suggestions.open && !form) enter();
    event.preventDefault();
  });
  field.addEventListener('blur', () => suggestions.hide());

  let stood = '';
  store.onChange(() => {
    const { channel } = store;
    const may = channel?.mayWrite ?? false;
    field.placeholder = may ? `Message #${channel!.name} — / for commands` : 'Commands only: you may not write here';
    const stands = `${store.channelId} ${store.server.as}`;
    if (form && stood !== stands) leave();
    stood = stands;
  });
}

/** Lets the field grow with what stands in it. */
function grow(field: HTMLTextAreaElement): void {
  if (field.offsetParent === null) return;
  field.style.height = 'auto';
  field.style.height = `${Math.min(field.scrollHeight, 200)}px`;
}
