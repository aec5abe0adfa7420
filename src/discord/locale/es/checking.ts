import type { Verdict } from '../../../checking/index.ts';
import { countedIn } from '../counted.ts';
import type { Words } from '../en/index.ts';

const n = countedIn('es');

const VERDICT: Readonly<Record<Verdict['type'], readonly [string, string]>> = {
  exact: ['# exacta', '# exactas'],
  altered: ['# alterada', '# alteradas'],
  misattributed: ['# de otra persona', '# de otra persona'],
  absent: ['# no encontrada', '# no encontradas'],
};

type Checking = Pick<Words, 'passages' | 'quote' | 'check' | 'voices' | 'support' | 'keep' | 'kept'>;

export const checking: Checking = {
  passages: {
    page: (page, pages) => `Página ${page} de ${pages}`,
    from: (title) => `en _${title}_`,
    gone: 'Este artículo ha cambiado o ya no está en la estantería, así que ya no se puede responder de esta cita.',
    expired: 'Esta lista es demasiado antigua para sus botones. Usa el comando otra vez.',
    sharedBy: (member) => `Compartido por ${member}`,
    more: (count) => `Se muestran las primeras ${count}.`,
  },

  quote: {
    found: (count, words) => `**${n(count)('Una frase', '# frases')}** con «${words}»`,
    close: (words) => `**Ninguna frase tiene «${words}».** Las más parecidas:`,
    none: (words) =>
      `**No se ha encontrado nada** para «${words}». Prueba con menos palabras, con otras o sin filtros.`,
    noWords: 'Da palabras que buscar: letras o cifras, no solo signos.',
    noneInFilter: 'Ninguna frase cumple estos filtros. Quita uno.',
    random: 'Una frase al azar',
    paragraph: (number, all) => `¶${number} de ${all}, con sus voces`,
    noParagraph: (number, all) => `No hay ¶${number}: este artículo tiene ${n(all)('un párrafo', '# párrafos')}.`,
  },

  check: {
    nothing: 'No hay nada que comprobar: no tiene palabras. Da una cita, con comillas o sin ellas.',
    left: (count) =>
      n(count)(
        'Otra cita no se ha comprobado: 20 como mucho cada vez.',
        'Otras # citas no se han comprobado: 20 como mucho cada vez.',
      ),
    cut: 'Solo se han leído los primeros 4000 caracteres.',
    summary: (verdicts) => {
      const counted = (['exact', 'altered', 'misattributed', 'absent'] as const).flatMap((type) => {
        const count = verdicts.filter((one) => one === type).length;
        return count > 0 ? [n(count)(...VERDICT[type])] : [];
      });
      return `**${n(verdicts.length)('Una cita comprobada', '# citas comprobadas')}**: ${counted.join(', ')}`;
    },
    exact: '✅ **Exacta**',
    exactElsewhere: (title) => `✅ **Exacta, pero de otro artículo**: _${title}_`,
    altered: '✏️ **Alterada**',
    alteredElsewhere: (title) => `✏️ **Alterada, y de otro artículo**: _${title}_`,
    misattributed: '↔️ **Auténtica, pero de otra persona**',
    absent: '❌ **No está en este artículo**',
    absentAnywhere: '❌ **No está en ningún artículo de esta estantería**',
    nearest: (title) => `La frase más cercana, en _${title}_:`,
    shown: 'Tal como se citó, con ~~lo que se quitó~~ y **lo que se añadió**:',
    omitted: (count) =>
      n(count)('los puntos suspensivos omiten una palabra', 'los puntos suspensivos omiten # palabras'),
    before: (words) => `⚠️ Justo antes pone «${words}».`,
    wrong: {
      'wrong-speaker': (claimed, actual) => `atribuida a **${claimed}**, pero es ${actual}`,
      'not-the-author': (claimed, actual) => `dada como propia de _${claimed}_, pero es ${actual}`,
      'not-fact': (_claimed, actual) => `dada como un hecho, pero es ${actual}`,
    },
    said: (speaker) => `algo que dijo **${speaker}**`,
    saidByUnclear: 'de una fuente que el artículo no nombra con claridad',
    authors: 'un argumento del propio artículo',
    reports: 'un relato del propio artículo',
    effect: {
      'negation-dropped': 'falta una negación',
      'negation-added': 'se ha añadido una negación',
      'number-changed': 'ha cambiado un número',
      'name-changed': 'un nombre ha cambiado, se ha añadido o falta',
      'hedge-dropped': 'falta una reserva, y suena más seguro',
      'hedge-added': 'se ha añadido una reserva, y suena menos seguro',
      'modal-changed': 'ha cambiado lo cierto o lo obligado que es',
      'source-dropped': 'falta quién lo dice',
      'ellipsis-hides-negation': 'los puntos suspensivos esconden una negación',
      'ellipsis-joins-speakers': 'los puntos suspensivos unen las palabras de dos personas',
      'ellipsis-joins-distant': 'los puntos suspensivos unen palabras que están muy separadas',
      'order-changed': 'ha cambiado el orden',
      'marks-changed': 'han cambiado comillas en su interior',
      'words-dropped': 'se omiten palabras sin señalarlo',
      'words-added': 'se han añadido palabras',
      'words-changed': 'han cambiado palabras',
      spelling: 'la ortografía es distinta',
      punctuation: 'la puntuación es distinta',
      capitals: 'solo cambian las mayúsculas',
    },
  },

  voices: {
    sentences: (count) => n(count)('1 frase', '# frases'),
    argument: (places) =>
      places.length === 0
        ? 'Ningún párrafo es sobre todo argumento.'
        : places.length <= 8
          ? `El argumento está sobre todo en ${places.join(', ')}.`
          : `El argumento está sobre todo en ${places.slice(0, 7).join(', ')} y en ${n(places.length - 7)('otro lugar', 'otros # lugares')}.`,
    key: 'Cada fila es un párrafo, cada bloque una frase, tan larga como su texto. Barra a la izquierda: sobre todo argumento.',
    unsure: (count) => `Subrayado: la etiqueta es dudosa (${count}).`,
    list: {
      reported: 'Todos los hechos relatados',
      attributed: 'Todo lo que dicen las fuentes',
      argued: 'Todos los argumentos',
      loaded: 'Palabras cargadas',
    },
    listed: (name, count) => `**${name}** · ${n(count)('1 frase', '# frases')}`,
    emptyList: (name) => `**${name}**: no hay nada de esto en este artículo.`,
  },

  support: {
    offers: '**Lo que el artículo ofrece para este argumento, o cerca de él.** Si se sostiene, júzgalo tú.',
    none: '**Nada.** Cerca de este argumento, el artículo no da hechos relatados ni fuentes.',
    notArgued: 'Esto no es un argumento: elige una frase que esté bajo opinión y argumento.',
    noneArgued: 'Este artículo no argumenta.',
    pick: '¿Qué se ofrece para un argumento?',
    kind: { figure: 'Cifra', example: 'Ejemplo', testimony: 'Testimonio', document: 'Documento' },
    reason: {
      near: 'está cerca',
      connective: 'unido por una conjunción',
      words: 'comparte sus palabras',
      meaning: 'trata de lo mismo',
    },
  },

  keep: {
    button: 'Guardar',
    pick: 'Guardar una cita…',
    kept: (place) => `${place} está guardado en tu cuaderno. /cuaderno lista lo muestra.`,
    known: (place) => `${place} ya está en tu cuaderno.`,
    which: 'Más de una frase tiene estas palabras. Guarda la que quieras:',
  },

  kept: {
    title: (count) => `**Tu cuaderno** · ${n(count)('una cita', '# citas')}`,
    empty: 'Tu cuaderno está vacío. Guarda una cita con el botón que tiene debajo, o con /guardar.',
    emptyTag: (tag) => `Nada de tu cuaderno tiene la etiqueta «${tag}».`,
    edit: 'Etiqueta, nota',
    modal: 'Etiqueta y nota',
    tag: 'Etiqueta',
    note: 'Nota',
    gone: 'Esta cita ya no está en tu cuaderno.',
    delete: 'Borrar una de estas…',
    notSure: 'No se ha borrado nada. Elige *True* en *confirmar* para borrar todo tu cuaderno.',
    cleared: (count) =>
      `Tu cuaderno está vacío ahora: ${n(count)('se ha borrado una cita', 'se han borrado # citas')}.`,
    exported: (count) => `Tu cuaderno: ${n(count)('una cita', '# citas')}.`,
    column: ['Cita', 'Voz', 'Quién habla', 'Párrafo', 'Artículo', 'Procedencia', 'Etiqueta', 'Nota', 'Guardada el'],
  },
};
