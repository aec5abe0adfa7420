import { countedIn } from '../counted.ts';
import type { Words } from '../en/index.ts';

const n = countedIn('es');

const paragraphs = (count: number) => n(count)('1 párrafo', '# párrafos');
const stops = (count: number) => n(count)('1 parada', '# paradas');
const corrections = (count: number) => n(count)('1 corrección', '# correcciones');

export const shelf: Words['shelf'] = {
  trouble: {
    moderators:
      'Solo la moderación (*Gestionar mensajes*) puede cambiar la estantería. `/artículo lista` y `/artículo info` son para todo el mundo.',
    both: 'Da un archivo o una dirección, no las dos cosas.',
    noAddresses:
      'Aquí no se leen direcciones: quien mantiene Pullquote no lo ha permitido (ALLOW_ADDRESSES). Guarda la página y adjunta el archivo.',
    noTitle: 'Un artículo necesita un título.',
    wrongAddress: (typed) => `«${typed}» no es la dirección de una página. Empieza por https://`,
    everyones: (title) =>
      `_${title}_ viene con Pullquote o de la carpeta corpus, y está en todas las estanterías: un servidor no puede editarlo ni reemplazarlo.`,
    noSentence: (typed) =>
      `Ninguna frase de este artículo tiene «${typed}». Elige una de las que se ofrecen al escribir.`,
    manySentences: (typed, count) =>
      `${count} frases de este artículo tienen «${typed}». Escribe más, o su número, como 3.2.`,
    sameVoice: (voice) => `Esta frase ya tiene la etiqueta *${voice}*.`,
  },

  progress: {
    fetching: '⏳ Buscando la página…',
    reading: '⏳ Leyendo…',
    embedding: (done, all) =>
      done === 0 ? '⏳ Dividiendo en frases…' : `⏳ Leyendo el sentido: ${done} de ${all} frases…`,
    labelling: '⏳ Etiquetando las frases…',
  },

  form: {
    paste: 'El texto de un artículo',
    title: 'Título',
    titleHint: 'Sin título, se toma la primera línea del texto',
    text: 'Texto',
    textHint: 'Hasta 4000 caracteres; sigue abajo. Deja una línea vacía entre párrafos.',
    more: (number) => `Texto, parte ${number}`,
    moreHint: 'Solo si el texto es más largo. Empieza con un párrafo nuevo.',
    lastHint: 'Para más de 16 000 caracteres adjunta un archivo: /artículo añadir archivo',
    details: 'Datos del artículo',
    byline: 'Autoría',
    date: 'Fecha',
    dateHint: 'Como 2024-02-12, 12 February 2024 o March 2021',
    publication: 'Publicación',
    source: 'Dirección',
    sourceHint: 'Dónde se puede leer, https://…',
  },

  size: (count, words, language) => [paragraphs(count), n(words)('1 palabra', '# palabras'), language].join(' · '),
  unknownLanguage: 'idioma no reconocido',
  share: (percent, voice) => `${voice}: ${percent} %`,
  begins: 'Empieza así:',
  ends: 'Termina así:',

  dropped: (count) => `**Omitido**, ${n(count)('1 línea', '# líneas')}:`,
  droppedNone: 'No se ha omitido nada.',
  dropReason: {
    contact: 'línea de contacto',
    share: 'invitación a compartir',
    caption: 'pie de foto',
    related: 'enlace a otra cosa',
    boilerplate: 'no es parte del artículo',
    byline: 'firma',
  },
  healed: (count) => `**Arreglado** en ${n(count)('1 lugar', '# lugares')}:`,
  healedNone: 'No había nada que arreglar.',
  healKind: {
    'page-break': 'unido a través de un salto de página',
    hyphen: 'palabra partida recompuesta',
    escape: 'marcas quitadas',
    emphasis: 'marcas quitadas',
    link: 'dirección de un enlace quitada',
    space: 'espacios corregidos',
  },
  more: (count) => `y ${count} más`,

  preview: {
    title: '**Aún no está en la estantería.** Esto es lo que se ha leído:',
    earlier: (title) =>
      `_${title}_, en la estantería, tiene el mismo título o la misma dirección. ¿Es esto una versión corregida, u otro artículo?`,
    replaces: (title) =>
      `Ocupará el lugar de _${title}_. Las correcciones y las citas guardadas se quedan donde las palabras no han cambiado.`,
    waits: 'Esta vista previa caduca al cabo de un día.',
    add: 'Añadir',
    another: 'Añadir como otro artículo',
    replace: 'Reemplazar la versión anterior',
    edit: 'Editar los datos',
    cancel: 'Cancelar',
    cancelled: 'Cancelado. No se ha guardado nada.',
    known: (title) => `**Este mismo texto ya está en la estantería**: _${title}_.`,
    open: 'Abrirlo',
  },

  added: {
    done: (title, slug) =>
      `✅ **Añadido**: _${title}_ (\`${slug}\`). Pregúntale con /preguntar, o a leerlo en grupo con /leer empezar.`,
    known: (title) => `**Ya estaba en la estantería**: _${title}_. No ha cambiado nada.`,
    replaced: (title) => `✅ **Reemplazado**: la estantería tiene la versión corregida de _${title}_.`,
    earlier: (slug) =>
      `Durante un día se puede recuperar la versión anterior, a su lado: /artículo recuperar \`${slug}\`.`,
    corrections: (kept, lost) =>
      [
        n(kept)('1 corrección conservada', '# correcciones conservadas'),
        ...(lost > 0 ? [`${lost} no, porque las palabras han cambiado:`] : []),
      ].join('; '),
    quotes: (kept, lost) =>
      [
        n(kept)('1 cita guardada ha seguido a las palabras', '# citas guardadas han seguido a las palabras'),
        ...(lost > 0 ? [`${lost} no: conservan las palabras de la versión anterior`] : []),
      ].join('; '),
    guide: (count) => `Lo acompaña una guía de lectura: ${stops(count)}.`,
    use: 'Usarlo en este canal',
    details: 'Datos',
  },

  list: {
    title: (count) => `**En la estantería** · ${n(count)('1 artículo', '# artículos')}`,
    origin: {
      sample: 'viene con Pullquote',
      corpus: 'de todo el mundo, de la carpeta corpus',
      added: 'añadido aquí',
    },
    everyones: 'añadido para todo el mundo',
    here: '📌 el artículo de este canal',
    size: (count) => paragraphs(count),
    pick: 'Datos de uno de estos…',
  },

  info: {
    source: (address) => `Se lee en: ${address}`,
    added: (when) => `Añadido el ${when}`,
    addedBy: (member, when) => `Añadido por ${member} el ${when}`,
    everyones: (when) =>
      `En la estantería de todo el mundo desde el ${when}; un servidor puede ocultarlo, pero no editarlo ni quitarlo.`,
    guide: (count) => `Con guía de lectura: ${stops(count)}.`,
    noGuide: (count) => `Sin guía de lectura; /leer empezar lo divide en ${stops(count)}.`,
    setAside: 'Su guía de lectura se escribió para otra versión del texto, y no se sigue.',
    statements: (people) =>
      people === 0 ? 'No se cita a nadie.' : n(people)('Se cita a 1 fuente.', 'Se cita a # fuentes.'),
    unsure: (count, all) => `${n(count)('1 dudosa', '# dudosas')} de ${n(all)('1 frase', '# frases')}`,
    corrections: (count) =>
      n(count)('1 etiqueta corregida por la moderación', '# etiquetas corregidas por la moderación'),
    name: (slug) => `Nombre en los comandos: \`${slug}\``,
  },

  use: {
    done: (title) => `📌 En este canal, a partir de ahora se trata de _${title}_ cuando no se nombra ningún artículo.`,
    none: 'Este canal ya no tiene un artículo propio.',
  },

  edit: { done: (title) => `Cambiado: _${title}_. Su nombre en los comandos se queda.` },

  beingRead: (channels) =>
    `Se está leyendo en grupo: ${channels}. Esa sesión no puede seguir sin exactamente este texto.`,

  remove: {
    ask: (title) => `**¿Quitar _${title}_ de la estantería?**`,
    consequence:
      'Las citas que guardaron los miembros se quedan en sus cuadernos, con su procedencia. Las correcciones vuelven si se añade otra vez el mismo texto. Durante un día se puede recuperar el artículo; después se borra su texto.',
    button: 'Quitar',
    leave: 'Dejarlo',
    left: 'No se ha quitado nada.',
    done: (title) => `Quitado: _${title}_. Durante un día se puede recuperar, aquí o con /artículo recuperar.`,
    back: 'Recuperarlo',
    askHide: (title) =>
      `_${title}_ viene con Pullquote o de la carpeta corpus, y está en todas las estanterías: un servidor no puede quitarlo. **¿Ocultarlo en este servidor?**`,
    hide: 'Ocultarlo aquí',
    hidden: (title) => `Oculto en este servidor: _${title}_. /artículo recuperar lo devuelve.`,
  },

  restore: {
    done: (title) => `De vuelta en la estantería: _${title}_.`,
    removed: 'quitado',
    hidden: 'oculto aquí',
  },

  correct: {
    done: (place, from, to) =>
      `${place}, corregido: de *${from}* a *${to}*. En todo este servidor se muestra como una corrección.`,
    back: 'Deshacer',
    takenBack: (place, voice) =>
      `La corrección de ${place} se ha deshecho: la frase vuelve a tener la etiqueta *${voice}*.`,
    noneThere: 'Ya no hay ninguna corrección de esta frase.',
  },

  exported: (title, count) =>
    `_${title}_ en Markdown, con sus etiquetas en JSON${count > 0 ? ` y ${corrections(count)} como datos etiquetados` : ''}.`,
};
