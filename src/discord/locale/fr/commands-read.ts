import type { Words } from '../en/index.ts';

export const readCommand: Words['commands']['read'] = {
  name: 'lire',
  description: 'Lire un article ensemble, étape par étape',
  options: {
    start: {
      name: 'commencer',
      description: 'Commence une lecture guidée dans ce salon ou dans un fil',
      options: {
        article: {
          name: 'article',
          description: 'Quel article ; inutile s’il n’y en a qu’un ou si le salon a le sien',
        },
        place: {
          name: 'lieu',
          description: 'Ici, ou dans un fil à part',
          choices: { here: 'Ici', thread: 'Dans un fil' },
        },
        pace: {
          name: 'rythme',
          description: 'Qui passe à l’étape suivante',
          choices: {
            together: 'Ensemble : l’hôte fait avancer',
            open: 'Ouvert : plus de la moitié des personnes présentes fait avancer',
          },
        },
        spoilers: {
          name: 'suite',
          description: 'Si l’on répond aux questions avec ce que le groupe n’a pas encore lu',
          choices: { hide: 'Cacher : jusqu’où le groupe a lu', show: 'Montrer : avec tout l’article' },
        },
      },
    },
    next: { name: 'suivant', description: 'Passe à l’étape suivante ; après la dernière, la séance se termine' },
    back: { name: 'retour', description: 'Revient d’une étape' },
    goto: {
      name: 'aller-à',
      description: 'Va à une étape',
      options: { stop: { name: 'étape', description: 'Son numéro' } },
    },
    status: { name: 'état', description: 'Où en est le groupe, et si ton nom figure dans le dossier' },
    pause: { name: 'pause', description: 'Met la séance en pause' },
    resume: { name: 'reprendre', description: 'Reprend une séance en pause' },
    'hand-over': {
      name: 'confier',
      description: 'Confie le rôle d’hôte à quelqu’un d’autre',
      options: { to: { name: 'à', description: 'Quelqu’un qui est présent' } },
    },
    end: { name: 'terminer', description: 'Termine la séance et publie son dossier' },
    history: { name: 'historique', description: 'Ce qui a été lu ensemble sur ce serveur, avec les dossiers' },
    schedule: {
      name: 'calendrier',
      description: 'Publie une étape à la fois, à heures fixes',
      options: {
        set: {
          name: 'fixer',
          description: 'Fixe les jours et l’heure',
          options: {
            days: { name: 'jours', description: '« lun jeu », « en semaine » ou « tous les jours »' },
            hour: { name: 'heure', description: 'De 0 à 23' },
            zone: {
              name: 'fuseau',
              description: 'Fuseau horaire, comme Europe/Paris ; sinon le tien ou celui du serveur',
            },
            minute: { name: 'minute', description: 'De 0 à 59' },
            reminder: {
              name: 'rappel',
              description: 'Combien de temps avant une étape le salon est prévenu',
              choices: {
                0: 'Pas de rappel',
                15: '15 minutes avant',
                60: 'Une heure avant',
                1440: 'Un jour avant',
              },
            },
          },
        },
        skip: { name: 'sauter', description: 'Saute la prochaine date' },
        postpone: {
          name: 'reporter',
          description: 'Reporte la prochaine date, pas les suivantes',
          options: { days: { name: 'jours', description: 'De combien de jours' } },
        },
        cancel: { name: 'annuler', description: 'Annule le calendrier ; la séance continue à la main' },
      },
    },
  },
};
