import type { Words } from '../en/index.ts';
import { articleCommand } from './commands-article.ts';
import { readCommand } from './commands-read.ts';
import { voice } from './terms.ts';

const article = {
  name: 'artículo',
  description: 'Qué artículo; si no, el del canal o toda la estantería',
};
const oneArticle = {
  name: 'artículo',
  description: 'Qué artículo; si no, el del canal o el más reciente de la estantería',
};
const onlyVoice = {
  name: 'voz',
  description: 'Solo hechos relatados, lo que dicen las fuentes, u opinión y argumento',
  choices: voice,
};
const speaker = { name: 'quién', description: 'Las palabras de quién; si no, de todas las fuentes citadas' };

export const commands: Words['commands'] = {
  ask: {
    name: 'preguntar',
    description: 'Pregunta a un artículo: la respuesta está hecha de sus propias palabras',
    options: {
      question: { name: 'pregunta', description: 'Lo que quieres saber' },
      article,
      voice: onlyVoice,
    },
  },
  quote: {
    name: 'cita',
    description: 'Busca lo que dice un artículo, palabra por palabra',
    options: {
      find: {
        name: 'buscar',
        description: 'Frases que tienen estas palabras, o casi',
        options: {
          words: { name: 'palabras', description: 'Las palabras que buscar; no importa alguna falta' },
          article,
          voice: onlyVoice,
          speaker,
          paragraph: { name: 'párrafo', description: 'Solo este párrafo' },
        },
      },
      paragraph: {
        name: 'párrafo',
        description: 'Un párrafo, con sus voces señaladas',
        options: {
          number: { name: 'número', description: 'El número del párrafo: 4 para ¶4' },
          article: oneArticle,
        },
      },
      random: {
        name: 'azar',
        description: 'Una frase al azar',
        options: { article, voice: onlyVoice, speaker },
      },
    },
  },
  check: {
    name: 'comprobar',
    description: 'Comprueba citas: exactas, alteradas, de otra persona o ausentes del artículo',
    options: {
      text: {
        name: 'texto',
        description: 'Una cita, o un texto con citas; si dices de quién son, también se comprueba',
      },
      article: {
        name: 'artículo',
        description: 'De qué artículo debería ser; si no, de cualquiera de la estantería',
      },
    },
  },
  'Check quotation': { name: 'Comprobar cita' },
  voices: {
    name: 'voces',
    description: 'Un artículo en imagen: qué se relata, qué dicen las fuentes, qué se argumenta y dónde',
    options: { article: oneArticle },
  },
  support: {
    name: 'apoyo',
    description: 'Qué ofrece un artículo para un argumento: cifras, ejemplos, testimonios, documentos',
    options: {
      argument: { name: 'argumento', description: 'Palabras del argumento' },
      article,
    },
  },
  keep: {
    name: 'guardar',
    description: 'Guarda una cita en tu cuaderno',
    options: {
      words: { name: 'palabras', description: 'Palabras de la frase que quieres guardar' },
      article,
    },
  },
  kept: {
    name: 'cuaderno',
    description: 'Tu cuaderno de citas',
    options: {
      list: {
        name: 'lista',
        description: 'Lo que has guardado, lo más reciente primero',
        options: { tag: { name: 'etiqueta', description: 'Solo lo que tiene esta etiqueta' } },
      },
      export: {
        name: 'exportar',
        description: 'Tu cuaderno en un archivo',
        options: {
          format: {
            name: 'formato',
            description: 'Markdown para leer, CSV para una hoja de cálculo; si no, los dos',
            choices: { md: 'Markdown', csv: 'CSV' },
          },
        },
      },
      clear: {
        name: 'vaciar',
        description: 'Borra todo lo que hay en tu cuaderno',
        options: { sure: { name: 'confirmar', description: 'No se podrá recuperar' } },
      },
    },
  },
  article: articleCommand,
  read: readCommand,
  who: {
    name: 'quién',
    description: 'A quién cita un artículo, y qué dice cada fuente',
    options: { speaker, article: oneArticle },
  },
  settings: {
    name: 'ajustes',
    description: 'Cómo se comporta Pullquote aquí: verlo y cambiarlo',
    options: {
      mine: { name: 'míos', description: 'Tus propios ajustes en este servidor' },
      server: { name: 'servidor', description: 'Los ajustes de este servidor' },
      channel: {
        name: 'canal',
        description: 'Los ajustes de un canal',
        options: { channel: { name: 'canal', description: 'Qué canal; si no, este' } },
      },
      check: { name: 'comprobar', description: 'Si Pullquote tiene todos los permisos que necesita' },
    },
  },
  mydata: {
    name: 'misdatos',
    description: 'Lo que Pullquote guarda de ti',
    options: {
      export: { name: 'exportar', description: 'Todo lo que se guarda de ti, en un archivo' },
      delete: { name: 'borrar', description: 'Borra lo que se guarda de ti; antes se te pregunta' },
    },
  },
  privacy: { name: 'privacidad', description: 'Qué guarda Pullquote, cuánto tiempo y dónde' },
  help: { name: 'ayuda', description: 'Qué puedes hacer con Pullquote, tarea por tarea' },
};
