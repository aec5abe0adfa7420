import type { Words } from '../en/index.ts';

export const readCommand: Words['commands']['read'] = {
  name: 'leer',
  description: 'Lee un artículo en grupo, parada a parada',
  options: {
    start: {
      name: 'empezar',
      description: 'Empieza una lectura guiada en este canal o en un hilo',
      options: {
        article: {
          name: 'artículo',
          description: 'Qué artículo; no hace falta si solo hay uno o si el canal tiene el suyo',
        },
        place: {
          name: 'lugar',
          description: 'Aquí, o en un hilo aparte',
          choices: { here: 'Aquí', thread: 'En un hilo' },
        },
        pace: {
          name: 'ritmo',
          description: 'Quién pasa a la parada siguiente',
          choices: {
            together: 'Juntos: avanza quien dirige',
            open: 'Abierto: avanza más de la mitad de quienes participan',
          },
        },
        spoilers: {
          name: 'adelantos',
          description: 'Si se responde también con lo que el grupo aún no ha leído',
          choices: { hide: 'Ocultar: hasta donde ha leído el grupo', show: 'Mostrar: con todo el artículo' },
        },
      },
    },
    next: { name: 'siguiente', description: 'Pasa a la parada siguiente; tras la última, la sesión termina' },
    back: { name: 'atrás', description: 'Vuelve una parada atrás' },
    goto: {
      name: 'ir-a',
      description: 'Va a una parada',
      options: { stop: { name: 'parada', description: 'Su número' } },
    },
    status: { name: 'estado', description: 'Dónde está el grupo, y si tu nombre figura en el dosier' },
    pause: { name: 'pausa', description: 'Pone la sesión en pausa' },
    resume: { name: 'reanudar', description: 'Reanuda una sesión en pausa' },
    'hand-over': {
      name: 'ceder',
      description: 'Deja que dirija otra persona',
      options: { to: { name: 'a', description: 'Alguien que participa' } },
    },
    end: { name: 'terminar', description: 'Termina la sesión y publica su dosier' },
    history: { name: 'historial', description: 'Lo que se ha leído en grupo en este servidor, con sus dosieres' },
    schedule: {
      name: 'calendario',
      description: 'Publica una parada cada vez, a horas fijas',
      options: {
        set: {
          name: 'fijar',
          description: 'Fija los días y la hora',
          options: {
            days: { name: 'días', description: '«lun jue», «laborables» o «a diario»' },
            hour: { name: 'hora', description: 'De 0 a 23' },
            zone: {
              name: 'zona',
              description: 'Zona horaria, como Europe/Madrid; si no, la tuya o la del servidor',
            },
            minute: { name: 'minuto', description: 'De 0 a 59' },
            reminder: {
              name: 'aviso',
              description: 'Cuánto antes de una parada se avisa en el canal',
              choices: {
                0: 'Sin aviso',
                15: '15 minutos antes',
                60: 'Una hora antes',
                1440: 'Un día antes',
              },
            },
          },
        },
        skip: { name: 'saltar', description: 'Salta la próxima fecha' },
        postpone: {
          name: 'aplazar',
          description: 'Aplaza la próxima fecha, no las siguientes',
          options: { days: { name: 'días', description: 'Cuántos días' } },
        },
        cancel: { name: 'cancelar', description: 'Cancela el calendario; la sesión sigue a mano' },
      },
    },
  },
};
