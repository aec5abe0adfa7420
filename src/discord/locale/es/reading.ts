import { countedIn } from '../counted.ts';
import type { Words } from '../en/index.ts';
import { packet } from './reading-packet.ts';

const n = countedIn('es');

export const reading: Words['reading'] = {
  refusal: {
    ended: 'Esta sesión ha terminado. /leer empezar abre otra.',
    paused: 'Esta sesión está en pausa. Quien la dirige la reanuda con /leer reanudar.',
    'not-paused': 'Esta sesión no está en pausa.',
    'not-host': 'Solo puede hacerlo quien dirige esta sesión, o la moderación.',
    'not-present': 'Pulsa antes *Participar*: esto es para quienes están aquí.',
    stale: 'El grupo ha avanzado desde que se publicó esta tarjeta. Usa la más reciente.',
    'first-stop': 'Esta es la primera parada.',
    'last-stop': 'Esta es la última parada. *Terminar* cierra la sesión.',
    'no-such-stop': 'No hay ninguna parada con ese número: /leer estado dice cuántas hay.',
    'no-poll': 'En esta parada no hay nada que votar.',
    'already-revealed': 'Los votos ya se han revelado.',
    'no-votes': 'Aún no ha votado nadie.',
    full: 'Aquí leen tantas personas que no cabe nadie más. Lee igualmente: la tarjeta está ahí para todos, y se puede preguntar.',
    'too-many-rounds': 'Hay dos votaciones como mucho: revela esta.',
    already: 'Ya es así.',
  },

  question: {
    'argument-with-support': (about) =>
      `El artículo argumenta: ${about} En este pasaje, ¿qué lo apoya, qué falta y convencería a alguien que no está de acuerdo?`,
    'argument-alone': (about) =>
      `Este pasaje es puro argumento. Dice: ${about} ¿Qué tendrías que saber antes de estar de acuerdo o en contra?`,
    'named-source': (about) => `Aquí habla alguien: ${about} ¿Cómo puede saberlo, y qué podría ganar al decirlo?`,
    'unnamed-source': (about) =>
      `Quien dice esto no tiene nombre aquí: ${about} ¿Qué razones puede haber para ello, y cuánto vale sin un nombre?`,
    'figure-without-source': (about) =>
      `El artículo da una cifra sin decir de quién es: ${about} ¿Quién contaría esto y cómo, y con qué la compararías?`,
    'loaded-wording': (about) =>
      `Las palabras toman partido: ${about} Di lo mismo con palabras sencillas. ¿Qué se pierde y qué se gana?`,
    turn: (about) => `Aquí el pasaje da un giro: ${about} ¿Qué concede, y qué le opone?`,
    'sources-at-odds': (about) =>
      `Aquí las fuentes discrepan: ${about} ¿Dónde se separan exactamente, y podrían tener razón las dos?`,
    'rhetorical-question': (about) => `El artículo pregunta: ${about} ¿Qué respuesta espera, y cuál darías tú?`,
    passage: () => '¿Qué debería quedarse uno de este pasaje, y qué contribuye más a ello?',
  },

  button: {
    join: 'Participar',
    leave: 'Salir',
    back: '◀ Atrás',
    next: 'Siguiente ▶',
    end: 'Terminar',
    ask: 'Preguntar aquí',
    keep: 'Guardar una frase',
    vote: 'Votar',
    voteAgain: 'Votar otra vez',
    reveal: 'Revelar',
    readOn: 'Seguir leyendo',
    correct: 'Hacerlo corrección',
    showName: 'Mostrar mi nombre',
    hideName: 'Ocultar mi nombre',
  },

  card: {
    head: (title, about) => `-# Lectura guiada · **${title}**${about ? ` · ${about}` : ''}`,
    stop: (stop, stops, bar) => `### Parada ${stop} de ${stops}\n-# ${bar}`,
    place: (first, last) => (first === last ? `¶${first}` : `¶${first} a ¶${last}`),
    question: 'Para hablar',
    note: (note) => `-# De la guía: ${note}`,
    goesOn: (pages) => `… el pasaje sigue: *Seguir leyendo* tiene el resto, ${n(pages)('una página', '# páginas')}.`,
    page: (page, pages) => `página ${page} de ${pages}`,
    here: (count, names) => `**${n(count)('Una persona lee', '# personas leen')}:** ${names}`,
    nobody: '**No hay nadie.** Quien pulse *Participar* dirigirá la sesión.',
    more: (count) => `y ${count} más`,
    host: 'dirige',
    voted: (count) =>
      `Una votación sobre una frase: ${count === 0 ? 'aún no ha votado nadie' : n(count)('un voto', '# votos')}.`,
    votedAgain: (count) =>
      `La segunda votación: ${count === 0 ? 'aún no ha votado nadie' : n(count)('un voto', '# votos')}.`,
    revealed: 'Los votos se han revelado.',
    wishes: (next, back, needed) =>
      [next > 0 ? `${next} de ${needed} para avanzar` : '', back > 0 ? `${back} de ${needed} para volver` : '']
        .filter(Boolean)
        .join(' · '),
    read: 'Leído. El grupo ha avanzado.',
    ended: 'La sesión ha terminado.',
    paused: '**En pausa.** Quien dirige la reanuda con /leer reanudar.',
    notEnglish: 'Este artículo no está en inglés, y las voces son para el inglés: no hay votaciones.',
  },

  vote: {
    ask: '**¿Quién responde de esta frase?**',
    first:
      'Se ve cuántos han votado, pero no qué, hasta que se revelen los votos. Hasta entonces puedes cambiar el tuyo.',
    second: 'La segunda votación, después de hablar. Empieza de cero: vota aunque no hayas cambiado de opinión.',
    yours: (voice) => `Tu voto: **${voice}**. Puedes cambiarlo hasta que se revelen.`,
    title: (paragraph) => `### Los votos sobre una frase de ¶${paragraph}`,
    round: (round, rounds, all) =>
      `**${rounds === 1 ? 'La votación' : round === 1 ? 'Antes de hablar' : 'Después de hablar'}** · ${n(all)('un voto', '# votos')}`,
    share: (voice, bar, count, percent) => `${bar} ${voice} · ${count} (${percent} %)`,
    label: (voice, sure) => `**Etiqueta de Pullquote: ${voice}** · ${sure ? 'segura' : 'dudosa'}`,
    labelWas: (voice) => `**Etiqueta de Pullquote: ${voice}**`,
    corrected: (voice) => `✏️ La moderación ha corregido la etiqueta a *${voice}*.`,
    contested: (majority) =>
      majority
        ? `⚖️ **Disputada**: la mayoría dice *${majority}*.`
        : '⚖️ **Disputada**: ninguna etiqueta tiene la mayoría de los votos.',
    agreed: 'La mayoría está de acuerdo con la etiqueta.',
    cue: (label, words) => (words ? `${label}: «${words}»` : label),
    noCues: 'ninguna palabra apunta a otra etiqueta',
    revealedDone: 'Los votos se han revelado.',
    again: 'Otra votación: primero se habla, luego se vota por segunda vez.',
    correct: (voice) => `La etiqueta es ahora *${voice}*, como corrección de la moderación.`,
    notModerator: 'Solo quienes pueden gestionar mensajes pueden corregir una etiqueta.',
    noMajority: 'Ninguna etiqueta tiene la mayoría de los votos, así que no hay nada a lo que corregirla.',
  },

  ask: {
    title: 'Preguntar al artículo',
    label: 'Tu pregunta',
    voted: 'Se retiene una frase hasta que se revelen sus votos.',
    unrecorded:
      'Ya se han hecho tantas preguntas como caben en el dosier de una sesión: esta se responde, pero no figura en él.',
    upTo: (paragraph) => `Respondido con ¶1 a ¶${paragraph}, hasta donde ha leído el grupo.`,
    heldBack: (count) =>
      n(count)(
        'Una cita de más adelante se retiene hasta que el grupo llegue.',
        '# citas de más adelante se retienen hasta que el grupo llegue.',
      ),
  },

  keep: {
    pick: '¿Qué frase?',
    intro: 'La frase irá al dosier del final, con tu nombre solo si has pulsado *Mostrar mi nombre*.',
    option: (paragraph, sentence) => `¶${paragraph}, frase ${sentence}`,
    kept: (place) => `Guardada para el dosier: ${place}.`,
    full: 'Has guardado tantas frases de esta sesión como puede guardar un miembro.',
  },

  start: {
    noSitting: 'No hay ninguna sesión en curso en este canal. /leer empezar abre una.',
    taken: (link) => `Ya hay una sesión en curso en este canal: ${link}`,
    which:
      'En esta estantería hay más de un artículo. Elige uno en la opción *artículo*; con /artículo usar uno vale para este canal.',
    opened: (link) =>
      `**La sesión ha empezado.** ${link}\n-# /leer calendario puede publicar sus paradas a horas fijas.`,
    announced: (host, title) => `${host} ha empezado una lectura guiada de **${title}** en este hilo.`,
    thread: (title) => `Lectura: ${title}`,
    botMayNot: (names) => `A Pullquote le falta el permiso ${names} en este canal. La moderación puede darlo.`,
    noCard:
      'La tarjeta no se ha podido publicar en este canal, así que la sesión está en pausa. /leer reanudar lo intenta otra vez.',
    noThread: 'Desde aquí no se puede abrir un hilo. Elige como lugar: Aquí.',
    youMayNot: 'No puedes escribir en este canal, así que no puedes empezar una sesión en él.',
    introduction: (words) => `-# De la guía: ${words}`,
    setAside: 'Hay una guía para este artículo, pero para otro texto suyo; las paradas se han sacado del texto.',
  },

  done: {
    moved: (stop, link) => `La parada ${stop} está publicada. ${link}`,
    wished: 'Tu deseo está contado.',
    joined: 'Ya participas. Tu nombre no figurará en el dosier a menos que pulses *Mostrar mi nombre*.',
    joinedHost: 'Ya participas, y diriges la sesión.',
    left: 'Has salido de la sesión.',
    paused: 'La sesión está en pausa.',
    resumed: 'La sesión continúa.',
    notHere: (member) => `${member} no está aquí: quien vaya a dirigir pulsa antes *Participar*.`,
    handedOver: (member) => `Ahora dirige ${member}.`,
    ended: (link) => `La sesión ha terminado. ${link}`,
    named: 'Tu nombre figurará en el dosier.',
    unnamed: 'Tu nombre no figurará en el dosier.',
  },

  link: {
    card: (address) => `[Ir a la tarjeta](${address})`,
    packet: (address) => `[Ir al dosier](${address})`,
  },

  status: {
    title: (title) => `**${title}**`,
    stop: (stop, stops, reached) => `Parada ${stop} de ${stops}${reached > stop ? `, la más lejana: ${reached}` : ''}`,
    paused: 'en pausa',
    host: (member) => `Dirige: ${member}`,
    together: 'Avanza quien dirige.',
    open: 'Avanza más de la mitad de quienes participan.',
    hide: 'Se responde hasta donde ha leído el grupo.',
    show: 'Se responde con todo el artículo.',
    byGuide: 'Las paradas son de una guía.',
    byText: 'Las paradas se han sacado del texto.',
    next: (when) => `Próxima parada: ${when}`,
    nextIsEnd: (when) => `La sesión termina: ${when}`,
    named: (yes) => `Tu nombre ${yes ? '' : 'no '}figura en el dosier.`,
    glossary: 'Glosario',
  },

  history: {
    title: '**Lo que se ha leído aquí**',
    none: 'Aún no se ha leído nada en grupo en este servidor, por lo que puedes ver.',
    entry: (title, when, where, stops) => `- **${title}** · ${when} · ${where} · ${stops}`,
    stops: (reached, stops) => `${reached} de ${n(stops)('una parada', '# paradas')}`,
    going: 'en curso',
    pick: 'El dosier de…',
    option: (title, when) => `${title} · ${when}`,
  },

  schedule: {
    days: ['dom', 'lun', 'mar', 'mié', 'jue', 'vie', 'sáb'],
    everyDay: ['a diario', 'diario', 'todos los días', 'cada día'],
    weekdays: ['laborables', 'entre semana'],
    weekends: ['fin de semana', 'fines de semana'],
    and: 'y',
    noZone: 'Di en qué zona horaria, como Europe/Madrid; o fija la tuya una vez con /ajustes míos.',
    wrongDays: 'Nombra los días como en «lun jue», «laborables» o «a diario».',
    set: (days, time, zone, next) => `Una parada cada vez, ${days} a las ${time} (${zone}). Próxima: ${next}.`,
    skipped: (next) => `Fecha saltada. Próxima: ${next}.`,
    postponed: (next) => `Fecha aplazada. Próxima: ${next}.`,
    cancelled: 'El calendario está cancelado. Las paradas se publican con *Siguiente*.',
    none: 'Esta sesión no tiene calendario. /leer calendario fijar hace uno.',
    atEnd: 'La última parada ya está publicada.',
    reminder: (title, stop, stops, when) => `**${title}**: la parada ${stop} de ${stops} llega ${when}.`,
    reminderOfEnd: (title, when) => `**${title}**: la sesión termina ${when}.`,
  },

  trouble: {
    changed:
      'El artículo ha cambiado desde que empezó esta sesión, así que sus pasajes ya no se pueden mostrar. /leer terminar la cierra con lo que hay anotado; /leer empezar abre otra.',
    removed: 'El artículo de esta sesión ya no está en la estantería, así que la sesión ha terminado.',
    lostChannel: (title) =>
      `El canal de tu lectura guiada de **${title}** ha desaparecido, así que la sesión ha terminado.`,
    lostPermission: (title, channel) =>
      `Pullquote ya no puede escribir en ${channel}, así que la lectura guiada de **${title}** está en pausa. Concede «Ver canales» y «Enviar mensajes», y usa /leer reanudar.`,
    crowded: 'Demasiada gente ha pulsado a la vez. Inténtalo otra vez.',
  },

  packet,
};
