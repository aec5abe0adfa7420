import { countedIn } from '../counted.ts';
import type { Words } from '../en/index.ts';

const n = countedIn('es');

export const settings: Words['settings'] = {
  title: {
    member: '**Tus propios ajustes en este servidor**',
    server: '**Los ajustes de este servidor**',
    channel: (channel) => `**Los ajustes de ${channel}**`,
  },
  name: {
    replies: 'Respuestas',
    article: 'Artículo',
    channels: 'Canales',
    language: 'Idioma',
    boldness: 'Osadía',
    zone: 'Zona horaria',
  },
  note: {
    replies: 'Si lo que alguien pregunta lo ve solo esa persona o todo el canal',
    article: 'Del que se trata cuando no se nombra ninguno',
    channels: 'Dónde acepta comandos Pullquote',
    language: 'El de la interfaz; las citas quedan como están impresas',
    boldness: 'Cuánta seguridad hace falta de que el artículo responde antes de responder',
    zone: 'Para /leer calendario cuando no se nombra ninguna',
  },
  value: {
    replies: { private: 'Privadas, con un botón para compartir', public: 'Para todo el mundo' },
    boldness: {
      careful: 'Prudente: antes callar',
      balanced: 'Equilibrada',
      bold: 'Osada: antes una respuesta que quizá no venga al caso',
    },
    language: { en: 'English', de: 'Deutsch', fr: 'Français', es: 'Español' },
  },
  unset: {
    article: 'ninguno; toda la estantería',
    channels: 'todos los canales',
    language: 'el que Discord tiene para el servidor',
    zone: 'ninguna',
  },
  from: {
    default: 'predeterminado',
    server: 'fijado para el servidor',
    channel: 'fijado para el canal',
    member: 'fijado por ti',
  },
  gone: (name) => `${name}, que ya no está en la estantería`,
  pick: (name) => `Cambiar: ${name}`,
  reset: { server: 'Lo predeterminado', channel: 'Como el servidor', member: 'Como el canal o el servidor' },
  button: { zone: 'Fijar la zona horaria…', article: 'Otro artículo…', everywhere: 'Todos los canales' },
  form: { zone: 'Zona horaria', article: 'Artículo' },
  hint: { zone: 'Como Europe/Madrid; déjalo vacío para quitarla', article: 'Su nombre, o palabras de su título' },
  wrongValue: 'Ese ajuste no puede tener este valor. Abre los ajustes otra vez.',
  wrongChannel: 'No es ninguno de los canales de texto de este servidor.',

  check: {
    title: '**¿Está todo en su sitio?**',
    fine: (channels) =>
      `✅ Pullquote tiene todos los permisos que necesita, en ${n(channels)('el único canal', 'los # canales')}.`,
    missing: (permissions, channels) => `⚠️ **${permissions}** falta en ${channels}`,
    more: (count) => `y ${count} más`,
    remedy:
      'Para todo el servidor: *Ajustes del servidor → Roles → Pullquote*. Para un canal: *Editar canal → Permisos*, añadir el rol *Pullquote* y permitir lo que falta.',
    without:
      'Las respuestas a comandos funcionan igual; las lecturas guiadas, sus hilos y los archivos de sus dosieres lo necesitan.',
    noBot: (address) =>
      `❌ A Pullquote se le invitó sin el scope \`bot\`: los comandos funcionan, pero no es miembro de este servidor y no puede publicar lecturas guiadas. [Invítalo otra vez](${address}); no se pierde nada.`,
    channelsGone: (count) =>
      `⚠️ ${n(count)('Ya no existe un canal', 'Ya no existen # canales')} en los que Pullquote debe responder: /ajustes servidor.`,
    articleGone: (name) => `⚠️ El artículo ${name} está fijado, pero ya no está en la estantería: /ajustes servidor.`,
  },
};

export const permission: Words['permission'] = {
  AttachFiles: 'Adjuntar archivos',
  CreatePublicThreads: 'Crear hilos públicos',
  EmbedLinks: 'Insertar enlaces',
  ManageGuild: 'Gestionar servidor',
  ManageMessages: 'Gestionar mensajes',
  SendMessages: 'Enviar mensajes',
  SendMessagesInThreads: 'Enviar mensajes en hilos',
  ViewChannel: 'Ver canales',
};
