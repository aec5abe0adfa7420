import { announce } from './announce.ts';
import { composerView } from './composer/composer.ts';
import { typeAnywhere } from './composer/type-anywhere.ts';
import { headerView } from './header.ts';
import { membersView } from './members.ts';
import { messagesView } from './messages/list.ts';
import { openModal } from './modal.ts';
import { sidebarView } from './sidebar.ts';
import { Store } from './store.ts';
import { applyTheme } from './theme.ts';

/** The first of the server's members, as the playground seeds it; the page remembers whom it last spoke as. */
const ADA = '1300000000000000301';
const REMEMBERED = 'playground.as';

applyTheme();
const store = new Store(sessionStorage.getItem(REMEMBERED) ?? ADA);
const place = (id: string) => document.getElementById(id)!;

sidebarView(place('sidebar'), store);
headerView(place('header'), store);
messagesView(place('messages') as HTMLOListElement, store);
composerView(place('composer'), store);
membersView(place('members'), store);
typeAnywhere(document);

// On a narrow screen the channels and members come when called, and go at Escape or a press beside them.
const putAway = () => document.body.classList.remove('sidebar-open', 'members-open');
document.addEventListener('keydown', ({ key }) => key === 'Escape' && putAway());
place('messages').addEventListener('pointerdown', putAway);
place('composer').addEventListener('pointerdown', putAway);

store.onChange(() => sessionStorage.setItem(REMEMBERED, store.server.as));
store.onOutcome((interaction, outcome) => {
  if (outcome.kind === 'modal') openModal(interaction, outcome.modal, store);
  if (outcome.kind === 'failed') announce('The application did not respond');
});
