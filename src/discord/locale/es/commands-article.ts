import type { Words } from '../en/index.ts';
import { voice } from './terms.ts';

const article = { name: 'artículo', description: 'Qué artículo' };
const own = { name: 'artículo', description: 'Cuál de los artículos propios de este servidor' };

export const articleCommand: Words['commands']['article'] = {
  name: 'artículo',
  description: 'Los artículos de este servidor: verlos, añadirlos, corregirlos y quitarlos',
  options: {
    list: { name: 'lista', description: 'Lo que hay para leer' },
    info: {
      name: 'info',
      description: 'Lo que se sabe de un artículo: sus voces, lo omitido o arreglado, quién lo añadió',
      options: { article },
    },
    add: {
      name: 'añadir',
      description: 'Moderación: poner un artículo en la estantería; sin archivo ni dirección, un formulario',
      options: {
        file: { name: 'archivo', description: 'Texto, Markdown, HTML o PDF' },
        address: { name: 'dirección', description: 'La dirección de una página web o de un PDF' },
        replace: { name: 'reemplaza', description: 'El artículo del que esta es una versión corregida' },
      },
    },
    use: {
      name: 'usar',
      description: 'Moderación: el artículo del que se trata en este canal cuando no se nombra ninguno',
      options: {
        article: { name: 'artículo', description: 'Qué artículo; si no, el canal ya no tiene ninguno propio' },
      },
    },
    edit: {
      name: 'editar',
      description: 'Moderación: título, autoría, fecha, publicación y dirección de un artículo',
      options: { article: own },
    },
    correct: {
      name: 'corregir',
      description: 'Moderación: decir de quién es la voz de una frase',
      options: {
        article,
        sentence: { name: 'frase', description: 'Sus palabras, o su número, como 3.2' },
        voice: { name: 'voz', description: 'De quién es la voz', choices: voice },
        reason: { name: 'razón', description: 'Por qué, para quien lo lea' },
      },
    },
    remove: {
      name: 'quitar',
      description: 'Moderación: quitar un artículo de la estantería; durante un día se puede recuperar',
      options: { article },
    },
    restore: {
      name: 'recuperar',
      description: 'Moderación: recuperar un artículo quitado u oculto',
      options: { article: { name: 'artículo', description: 'Cuál' } },
    },
    export: {
      name: 'exportar',
      description: 'Moderación: un artículo en Markdown, con sus etiquetas y correcciones',
      options: { article },
    },
  },
};
