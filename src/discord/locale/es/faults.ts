import type { FaultWords } from '../faults.ts';

const TEXT_FILE = 'Da las palabras del artículo en un archivo .txt.';

export const faults: FaultWords = {
  'article-empty': ({ name }) => `No hay texto en ${of(name)}. Da un archivo con el texto del artículo.`,
  'article-too-long': ({ name }) => `Es demasiado grande para ser un artículo: ${of(name)}. ${TEXT_FILE}`,
  'article-sentences': ({ title, count, most }) =>
    `«${title}» tiene ${count} frases; un artículo tiene ${most} como máximo. Divídelo y da cada parte en un archivo aparte.`,
  'paragraph-too-long': ({ title, paragraph, most }) =>
    `¶${paragraph} de «${title}» es demasiado largo: un párrafo tiene ${most} caracteres como máximo. Separa los párrafos con líneas en blanco.`,
  'article-not-text': ({ name }) => `No hay texto legible en ${of(name)}. ${TEXT_FILE}`,
  'article-format': ({ name }) =>
    `No se puede leer ${of(name)} tal como está; se leen texto, Markdown, HTML y PDF. ${TEXT_FILE}`,
  'article-encrypted': ({ name }) => `Protegido con contraseña: ${of(name)}. Da el archivo sin contraseña.`,
  'article-unknown': ({ slug, nearest }) =>
    `Aquí ningún artículo se llama «${slug ?? ''}». ${
      nearest ? `Los más parecidos: ${nearest}.` : 'Las sugerencias al escribir muestran los que hay.'
    }`,
  'address-refused': () =>
    'Esta dirección no se lee: solo direcciones públicas con http o https, sin contraseña. Guarda la página y da el archivo.',
  'address-failed': () =>
    'De esta dirección no ha llegado nada legible. Inténtalo más tarde, o guarda la página y da el archivo.',
  'attachment-failed': ({ name }) => `Discord no entrega ${of(name)}. Adjúntalo otra vez.`,
  'corrections-full': ({ most }) => `Este servidor tiene ${most} correcciones y no puede tener más. Retira antes una.`,
  database: () =>
    'La base de datos de Pullquote no responde ahora mismo. Inténtalo en un minuto; si sigue así, avisa a quien mantiene este bot.',
  'draft-gone': () =>
    'Este borrador se añadió, se canceló o tiene más de un día. Empieza otra vez con /artículo añadir.',
  'drafts-full': ({ most }) =>
    `Tienes ${most} borradores pendientes. Añade o cancela antes uno; cada uno caduca al cabo de un día.`,
  'notebook-full': ({ most }) =>
    `Tu cuaderno está lleno: caben ${most} citas. Expórtalo con /cuaderno exportar y borra algunas.`,
  'question-empty': () => 'Escribe una pregunta.',
  'question-too-long': ({ most, length }) =>
    `Una pregunta puede tener ${most} caracteres; esta tiene ${length}. Acórtala.`,
  'shelf-full': ({ most }) =>
    `La estantería de este servidor está llena: caben ${most} artículos propios. Quita antes uno.`,
  'sittings-full': ({ most }) =>
    `Ya hay ${most} sesiones en curso en este servidor, y no puede haber más a la vez. Termina antes una con /leer terminar.`,
  'sittings-today': ({ most }) =>
    `En este servidor ya han empezado ${most} lecturas en un día, y no puede haber más. Seguid con una de ellas, o esperad para empezar otra.`,
  timeout: () => `Ha tardado demasiado. Inténtalo otra vez. Si no basta: ${TEXT_FILE}`,
  'too-many-asking': () => 'Ahora mismo pregunta demasiada gente, y tendrías que esperar demasiado.',
  'zone-unknown': ({ name }) =>
    `No existe la zona horaria «${name}». Las zonas se llaman, por ejemplo, Europe/Madrid o America/Bogota.`,
};

function of(name: unknown): string {
  return typeof name === 'string' && name !== '' ? name : 'este archivo';
}
