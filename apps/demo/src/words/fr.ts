import type { Words } from './words.ts';

/** The words of the page in French. */
export const fr: Words = {
  'page.title': 'Walbio : des chiffres qui restent vrais',
  'page.description':
    'Des faits sur les sciences du vivant en Wallonie, chacun avec sa période, son lieu, sa nuance et les mots de sa source.',
  'page.skip': 'Aller au contenu',
  'page.sections': 'Rubriques',
  'page.languages': 'Langue',
  'page.language': 'Cette page est maintenant en français.',

  'hero.title': 'Des chiffres qui restent vrais',
  'hero.lead':
    'Walbio publie les faits des sciences du vivant en Wallonie avec les mots sur lesquels ils reposent, pour qu’aucun chiffre ne perde sa période, son lieu, son « plus de » ou sa source en chemin vers votre page.',

  'anatomy.title': 'Anatomie d’un fait',
  'anatomy.qualifier': 'nuance',
  'anatomy.number': 'nombre',
  'anatomy.unit': 'unité',
  'anatomy.subject': 'Lieu',
  'anatomy.period': 'Période',
  'anatomy.passage': 'Mots imprimés',
  'anatomy.document': 'Document',

  'figures.short': 'Chiffres',
  'figures.title': 'Les chiffres phares',
  'figures.intro':
    'Une page web de l’agence régionale du commerce extérieur aligne ces chiffres. Certains valent pour la Wallonie, d’autres pour la Belgique, et l’un se mesure à des voisins qu’elle ne nomme pas. Chaque case le précise et s’ouvre sur les mots imprimés.',

  'figures.forecast': 'Une valeur à côté de la précédente',
  'figures.forecastIntro':
    'Un autre document prévoit la taille d’un marché pour deux années. La première valeur est donnée comme approximative : l’évolution l’est donc aussi ; les deux sont des prévisions, d’où le conditionnel. Une erreur connue du document est signalée à côté.',

  'history.short': 'Histoire',
  'history.title': 'Découvertes et entreprises',
  'history.intro':
    'La même page raconte comment la région en est venue aux sciences du vivant. Les dates restent aussi précises, ou aussi vagues, qu’elles ont été imprimées : une année, une décennie, ou rien.',
  'history.further': 'Aussi sur cette page',

  'companies.short': 'Entreprises',
  'companies.title': 'La thérapie cellulaire, vue de 2016',
  'companies.intro':
    'Un article de la presse professionnelle réunit dans un tableau les entreprises de thérapie cellulaire de la région. Le voici tel qu’il a été imprimé ; plus bas, chaque ligne devient une fiche qui s’ouvre sur les introductions en bourse, les levées de fonds et les produits dont parle l’article.',
  'companies.pair': 'Une ligne, deux entreprises',
  'companies.pairIntro':
    'Le tableau compte ces deux entreprises pour une. Ce qu’il donne pour les deux figure avec le duo ; ce qu’il donne pour chacune, avec l’entreprise.',

  'totals.short': 'Totaux',
  'totals.title': 'Ce que donne l’addition',
  'totals.intro':
    'L’article imprime un total sous trois de ses colonnes. Ici, les lignes sont additionnées à nouveau, chaque « plus de » compris, et la somme est comparée à ce qui a été imprimé.',
  'totals.row': 'Ligne',
  'totals.value': 'Valeur',
  'totals.computed': 'Somme des lignes',
  'totals.printed': 'Total imprimé',
  'totals.difference': 'Écart',
  'totals.agrees': 'Le total découle de ses lignes.',
  'totals.lost-bound': 'Le total a perdu une nuance que porte l’une de ses lignes.',
  'totals.differs': 'Le total ne découle pas de ses lignes.',
  'totals.open': 'On ne peut pas dire si le total découle de ses lignes.',
  'totals.without': 'Sans {names}, les autres lignes donnent le total imprimé.',
  'totals.passages': 'Les mots imprimés, ligne par ligne',
  'totals.total': 'Total',

  'use.short': 'Emploi',
  'use.title': 'Fait pour servir',
  'use.intro':
    'Sur une page web, dans un programme ou dans les fiches elles-mêmes : le fait, ses bornes et sa source voyagent ensemble.',
  'use.copy': 'Copier',
  'use.copied': 'Copié.',
  'use.notCopied': 'Le navigateur n’a pas permis la copie. Sélectionnez plutôt le texte.',
  'use.page.title': 'Sur une page web',
  'use.page.text':
    'Un script, une balise. Les faits sont dans le script : rien d’autre n’est demandé au réseau, et rien ne change tant que vous ne le remplacez pas. Ce qui figure entre les balises s’affiche là où les scripts ne s’exécutent pas.',
  'use.page.file': '({size} ko, {gzip} ko compressé) se place à côté de votre page.',
  'use.live.title': 'Vivant, depuis un réseau',
  'use.live.text':
    'Avec le seul premier chiffre d’une version, le script suit les publications des données : un chiffre change quand les faits changent.',
  'use.frozen.title': 'Figé, par son empreinte',
  'use.frozen.text':
    'Une version exacte reste telle quelle pour toujours. Un navigateur qui y trouve un autre octet n’exécute rien, et ce qui figure entre les balises reste.',
  'use.program.title': 'Dans un programme',
  'use.program.text':
    'Deux paquets : l’un contient les données, l’autre les interroge. La réponse connaît ses bornes, sa période et ses citations.',
  'use.record.title': 'Dans les fiches',
  'use.record.text':
    'Un court fichier par sujet. La construction s’arrête quand les mots cités ne se trouvent pas exactement une fois dans la source.',

  'sources.title': 'Sources',
  'sources.unpublished': 'Éditeur non imprimé',
  'sources.noAddress': 'Adresse inconnue',

  'terms.title': 'Conditions',
  'terms.data': 'Données',
  'terms.dataLicence': 'Creative Commons Attribution 4.0',
  'terms.code': 'Code',
  'terms.codeLicence': 'Licence MIT',
  'terms.version': 'Version',
  'terms.release': '{version} du {date}',
  'terms.privacy': 'Vie privée',
  'terms.noTracking': 'Ni cookies, ni pistage, ni requête vers un tiers.',
};
