import { countedIn } from '../counted.ts';
import type { Words } from '../en/index.ts';

const n = countedIn('es');

export const about: Pick<Words, 'mydata' | 'privacy' | 'help'> = {
  mydata: {
    file: 'pullquote-mis-datos.json',
    nothing: 'Pullquote no guarda nada de ti.',
    exported: 'Todo lo que Pullquote guarda de ti, en todos los servidores en que está, se encuentra en este archivo.',
    ask: '**¿Borrar lo que Pullquote guarda de ti, en todos los servidores en que está?**',
    notebook: (count) => `- ${n(count)('una cita', '# citas')} de tu cuaderno`,
    settings: (count) => `- ${n(count)('un ajuste tuyo', '# ajustes tuyos')}`,
    replies: (count) =>
      `- las preguntas que hay detrás de ${n(count)('una respuesta', '# respuestas')}, cuyos botones dejarán de funcionar`,
    drafts: (count) =>
      `- ${n(count)('un artículo que empezaste a añadir y no añadiste', '# artículos que empezaste a añadir y no añadiste')}`,
    sittings: (count) =>
      `- tu parte en ${n(count)('una lectura guiada', '# lecturas guiadas')}: tu nombre, y las palabras de tus preguntas. Los votos y las frases guardadas quedan como los de una persona sin nombre, para que los totales del grupo sigan siendo correctos. Sales de las que están en curso.`,
    corrections: (count) =>
      `- tu nombre y tu razón en ${n(count)('una corrección', '# correcciones')}; la corrección queda`,
    articles: (count) =>
      `- tu nombre en ${n(count)('un artículo que añadiste; queda', '# artículos que añadiste; quedan')} en la estantería`,
    made: (count) =>
      `- tu nombre en ${n(count)('un ajuste que hiciste para otros; queda', '# ajustes que hiciste para otros; quedan')}`,
    once: 'No se podrá recuperar. /misdatos exportar te da antes una copia. Los mensajes de los canales los borra Discord.',
    button: 'Borrarlo todo',
    leave: 'Dejarlo',
    left: 'No se ha borrado nada.',
    done: 'Borrado. Pullquote ya no guarda nada de ti.',
  },

  privacy: {
    title: '**Lo que guarda Pullquote**',
    messages:
      'No puede leer mensajes. Solo ve los comandos, botones y formularios que usas, y nada de eso sale de la máquina en que funciona, salvo sus respuestas a Discord.',
    reply: 'La pregunta que hay detrás de una respuesta, para que funcionen sus botones: **90 días**.',
    notebook: 'Tu cuaderno y tus ajustes: **hasta que los borres**.',
    sitting:
      'De una lectura guiada: quién participó (como número de Discord), los votos, las preguntas y las frases guardadas, **mientras el servidor la tenga en su historial**. Los votos se muestran como números, y los nombres solo de quien lo permite.',
    moderator:
      'De la moderación: quién añadió un artículo, corrigió una etiqueta o hizo un ajuste: **mientras siga en pie**.',
    draft: 'Un artículo que no se terminó de añadir, o que se quitó: **un día**.',
    log: 'Su registro no contiene palabras de los miembros.',
    yours: (exporting, deleting) => `${exporting} te da todo lo que se guarda de ti, ${deleting} lo borra.`,
  },

  help: {
    title: '**Lo que puedes hacer con Pullquote**',
    ask: (ask, voices) =>
      `**Preguntar.** ${ask} responde con las propias palabras del artículo: *hechos relatados*, *lo que dicen las fuentes* y *opinión y argumento* por separado. ${voices} dibuja quién habla dónde.`,
    lookUp: (quote, who, support) =>
      `**Buscar.** ${quote} encuentra una frase, ${who} dice a quién se cita, ${support} muestra qué apoya un argumento.`,
    check: (check) =>
      `**Comprobar.** ${check} dice si una cita es exacta, alterada o de otra persona. Lo mismo hace *Comprobar cita* en el menú de un mensaje.`,
    keep: (keep, kept) => `**Guardar.** ${keep} pone una cita en tu cuaderno, ${kept} la muestra.`,
    read: (start, schedule) =>
      `**Leer en grupo.** ${start} empieza una lectura guiada con preguntas y votos a ciegas; ${schedule} publica sus paradas a horas fijas.`,
    shelf: (list, add, use) =>
      `**La estantería.** ${list} muestra lo que hay para leer. Para la moderación: ${add} y ${use}.`,
    settings: (mine, server, check) =>
      `**Ajustes.** ${mine} para ti. Para la moderación: ${server}, y ${check} para los permisos que faltan.`,
    privacy: (privacy, data) => `**Privacidad.** ${privacy} dice qué se guarda, ${data} te lo da.`,
    fact: '*Relatado* quiere decir comprobable, no cierto. Pullquote no toma partido: muestra quién dice qué.',
  },
};
