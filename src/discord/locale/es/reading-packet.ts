import { countedIn } from '../counted.ts';
import type { Words } from '../en/index.ts';

const n = countedIn('es');

export const packet: Words['reading']['packet'] = {
  file: (slug) => `${slug}-dosier.md`,
  finished: (title) => `### Leído en grupo: ${title}`,
  summary: (readers, reached, stops) =>
    `${n(readers)('Una persona', '# personas')} · ${reached} de ${n(stops)('una parada', '# paradas')}`,
  kept: (count) => n(count)('una frase guardada', '# frases guardadas'),
  asked: (count, open) =>
    `${n(count)('una pregunta', '# preguntas')}${open > 0 ? `, ${open} sin respuesta en el artículo` : ''}`,
  votes: (count, contested) =>
    `${n(count)('una frase votada', '# frases votadas')}${contested > 0 ? `, ${n(contested)('una disputada', '# disputadas')}` : ''}`,
  attached: 'El dosier lo tiene todo.',
  inHistory: '/leer historial da el dosier con todo.',
  subtitle: 'Crónica de una lectura guiada',
  when: (from, to) => (from === to ? `Leído el ${from}` : `Leído del ${from} al ${to}`),
  names: (names) => `Quienes muestran su nombre: ${names}`,
  aMember: 'un miembro',
  members: (count) => n(count)('un miembro', '# miembros'),
  sections: {
    contested: 'Las frases más disputadas',
    unanswered: 'Preguntas sin respuesta',
    stops: 'Paradas',
    glossary: 'Glosario',
  },
  stop: (stop, place) => `Parada ${stop} · ${place}`,
  question: 'Pregunta',
  keptBy: (place, voice, speaker, by) => `${[place, voice, speaker].filter(Boolean).join(' · ')} · guardada por ${by}`,
  votedOn: 'Votada',
  tally: (round, shares) => `${round}: ${shares}`,
  label: (voice) => `Etiqueta de Pullquote: ${voice}`,
  corrected: (voice) => `corregida por la moderación a: ${voice}`,
  contestedMark: 'disputada',
  askedBy: (question, by, answered) => `${question} (${by}; ${answered ? 'respondida' : 'el artículo no lo dice'})`,
  withdrawn: 'una pregunta retirada',
  andMore: (count) => `y ${count} más`,
  noQuotations: 'El artículo ha cambiado o ya no está en la estantería, así que aquí no se cita nada de él.',
  legend:
    'Cada cita está cortada del artículo tal como está en la estantería. «Hechos relatados» quiere decir comprobables, no ciertos.',
  picture: 'Las voces del artículo',
};
