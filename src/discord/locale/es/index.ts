import { countedIn, datesIn } from '../counted.ts';
import type { Words } from '../en/index.ts';
import { about } from './about.ts';
import { shelf } from './article.ts';
import { checking } from './checking.ts';
import { commands } from './commands.ts';
import { reading } from './reading.ts';
import { permission, settings } from './settings.ts';
import { voice } from './terms.ts';

const n = countedIn('es');

/** Spanish for both sides of the ocean, with the informal “tú” that Discord itself uses; a group is never addressed. */
export const es: Words = {
  locale: 'es',
  date: datesIn('es'),
  commands,
  voice,

  voiceNote: {
    reported: 'El artículo lo da como un hecho. *Relatado* quiere decir comprobable, no cierto.',
    attributed: 'No lo afirma el artículo, sino su fuente.',
    argued: 'El artículo juzga, predice o exhorta.',
  },

  answer: {
    doubtful: '**Puede que esto no lo responda.** Lo más cercano del artículo:',
    absent: '**El artículo no lo dice.** Los pasajes más cercanos, que no son una respuesta:',
    absentEntirely: '**El artículo no lo dice.**',
    absentInVoice: (name) =>
      `**El artículo no lo dice** en _${name}_. Los pasajes más cercanos, que no son una respuesta:`,
    nearest: (name) => `${name} · cercano, no es una respuesta`,
    before: 'La frase anterior:',
    after: 'Y luego:',
    speakerUnclear: 'no está claro quién habla',
    via: (outlet) => `vía ${outlet}`,
    unsure: 'etiqueta dudosa',
    corrected: 'etiqueta corregida por la moderación',
    loaded: (words) => `contado con palabras cargadas: ${words}`,
    notEnglish: 'Este artículo no está en inglés, y las voces son para el inglés: aquí cada etiqueta es una conjetura.',
    cut: '… cortado aquí; *En contexto* tiene el resto',
    sharedBy: (member) => `Preguntado y compartido por ${member}`,
    changed:
      'El artículo ha cambiado desde esta respuesta, así que ya no se puede responder de las citas. Pregunta otra vez.',
    expired: 'Esta respuesta es demasiado antigua para sus botones. Pregunta otra vez.',
    mayNotShare: 'No puedes escribir en este canal, así que la respuesta no se puede compartir en él.',
  },

  button: {
    context: 'En contexto',
    reasons: '¿Por qué estas etiquetas?',
    share: 'Compartir',
    shared: 'Compartido',
    earlier: '◀ Antes',
    later: 'Después ▶',
    everyone: 'Todas las fuentes',
  },

  context: {
    place: (first, last, all) => (first === last ? `¶${first} de ${all}` : `¶${first} a ¶${last} de ${all}`),
    pick: 'Otra cita de esta respuesta',
    option: (paragraph, name) => `¶${paragraph} · ${name}`,
    cutBefore: '… empieza antes',
    cutAfter: '… sigue',
  },

  labelled: (label, said) => `${label}: ${said}`,

  reasons: {
    title: '**¿Por qué estas etiquetas?** Las palabras del artículo que llevaron a cada una.',
    sure: 'Segura.',
    unsure: 'Dudosa: quien lea con cuidado podría elegir otra.',
    corrected: (from, when) => `Corregida por la moderación ${when}; Pullquote tenía *${from}*.`,
    correctionWhy: (why) => `La razón que dio: ${why}`,
    none: 'Ninguna palabra de la frase apunta a favor ni en contra.',
    whole: 'la frase entera',
    more: (count) => `y ${count} más`,
    toward: (cue, name) => `${cue} (hacia _${name}_)`,
    loaded: (words) => `palabras cargadas: ${words}`,
  },

  ...checking,

  reading,

  cue: {
    figure: 'cifra',
    date: 'fecha',
    event: 'suceso',
    place: 'lugar',
    record: 'consta',
    expectation: 'lo que está previsto',
    experience: 'vivido por quien escribe',
    'open-point': 'aún no se sabe',
    quotation: 'entre comillas',
    'continued-quotation': 'la cita sigue',
    'reporting-verb': 'lo dice una fuente',
    'reporting-noun': 'se nombra una fuente',
    'according-to': 'según una fuente',
    hearsay: 'de oídas',
    evaluation: 'valoración',
    urging: 'exhortación',
    modal: 'lo que podría ser',
    prediction: 'predicción',
    certainty: 'certeza',
    inference: 'deducción',
    'rhetorical-question': 'pregunta a quien lee',
    'first-person': 'habla en nombre propio',
    sarcasm: 'burla',
    'scare-quotes': 'palabras mantenidas a distancia',
    comparison: 'comparación',
    generalisation: 'generalización',
    intensifier: 'énfasis',
    hedge: 'matiz',
    wording: 'se juzga por el conjunto de las palabras; ninguna decide por sí sola',
    context: 'su lugar entre las vecinas',
    language: 'las voces son para el inglés; esta etiqueta es una conjetura',
  },

  stance: {
    neutral: '',
    assertive: '',
    factive: 'el artículo lo da por cierto',
    directive: '',
    cognitive: '',
    hearsay: 'de oídas',
  },

  who: {
    everyone: (count) => `**A quién se cita** · ${n(count)('una fuente', '# fuentes')}`,
    nobody: '**No se cita a nadie** en este artículo, por lo que Pullquote puede ver.',
    counts: (direct, indirect) =>
      [
        direct > 0 ? n(direct)('# entre comillas', '# entre comillas') : '',
        indirect > 0 ? n(indirect)('# parafraseada', '# parafraseadas') : '',
      ]
        .filter(Boolean)
        .join(', '),
    unclear: (count) =>
      n(count)('y # más de la que no está claro quién habla', 'y # más de las que no está claro quién habla'),
    direct: 'entre comillas',
    indirect: 'con las palabras del artículo',
    quoting: 'con las palabras del artículo, y con palabras de la fuente entre comillas',
    cut: '… cortado aquí',
    verb: (verb, stance) => (stance ? `${verb} (${stance})` : verb),
    page: (page, pages) => `página ${page} de ${pages}`,
    pick: 'Lo que dice una de las fuentes',
    unknown: (typed, names) => `En este artículo no se cita a nadie llamado «${typed}». Se cita a: ${names}.`,
    unknownOfNobody: 'En este artículo no se cita a nadie, por lo que Pullquote puede ver.',
    ambiguous: (typed, names) => `Más de una fuente coincide con «${typed}»: ${names}. Nombra una.`,
  },

  article: {
    wholeShelf: 'Todos los artículos de la estantería',
    noneOnShelf: 'Aún no hay nada que leer en la estantería de este servidor.',
    ambiguous: (typed, titles) => `Más de un artículo coincide con «${typed}»: ${titles}. Nombra uno.`,
  },

  shelf,

  settings,

  permission,

  ...about,

  trouble: {
    bug: (reference) => `Algo ha salido mal. Si vuelve a pasar, avisa dando el número ${reference}.`,
    discordAway: 'Discord no aceptó la respuesta de Pullquote. Inténtalo de nuevo en un minuto.',
    unknownCommand: 'Este comando ya no existe. Recarga Discord (Ctrl+R) para ver los que hay.',
    staleButton: 'Este botón es de una versión anterior de Pullquote. Usa el comando otra vez.',
    notYourPermission: (permissions) => `Para esto necesitas el permiso ${permissions} en este servidor.`,
    serverOnly: 'Esto solo funciona en un servidor.',
    notYours: 'Solo puede compartirlo la persona para quien era. Usa tú el comando.',
    tooFast: {
      member: 'Vas más rápido de lo que se puede responder a un solo miembro.',
      server: 'Este servidor pide ahora más de lo que se puede responder.',
    },
    again: (when) => `Inténtalo otra vez ${when}.`,
    elsewhere: (channels) => `En este servidor, Pullquote responde en estos canales: ${channels}.`,
  },
};
