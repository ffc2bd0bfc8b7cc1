/** The words of the page in English. `{…}` stands for what is put in. */
export const en = {
  'page.title': 'Walbio: numbers that stay true',
  'page.description':
    'Facts about the life sciences in Wallonia, each with its period, its place, its qualifier and the words of its source.',
  'page.skip': 'Skip to the content',
  'page.sections': 'Sections',
  'page.languages': 'Language',
  'page.language': 'This page is now in English.',

  'hero.title': 'Numbers that stay true',
  'hero.lead':
    'Walbio publishes the facts of Wallonia’s life sciences together with the words they rest on, so that on the way to your page no figure loses its period, its place, its “more than” or its source.',

  'anatomy.title': 'Anatomy of a fact',
  'anatomy.qualifier': 'qualifier',
  'anatomy.number': 'number',
  'anatomy.unit': 'unit',
  'anatomy.subject': 'Place',
  'anatomy.period': 'Period',
  'anatomy.passage': 'Printed words',
  'anatomy.document': 'Document',

  'figures.short': 'Figures',
  'figures.title': 'The headline figures',
  'figures.intro':
    'A web page of the regional trade agency prints these figures side by side. Some are Wallonia’s, some Belgium’s, and one is measured against neighbours that it does not name. Each tile says which, and opens to the printed words.',

  'figures.forecast': 'A value beside the one before',
  'figures.forecastIntro':
    'Another document forecasts the size of a market for two years. The earlier value is “about”, so the change is too; both are forecasts, so it only “would” rise. A known error of the document stands beside it.',

  'history.short': 'History',
  'history.title': 'Discoveries and companies',
  'history.intro':
    'The same page tells how the region came to its life sciences. Dates stay as exact, or as vague, as they were printed: a year, a decade, or none at all.',
  'history.further': 'Also on that page',

  'companies.short': 'Companies',
  'companies.title': 'Cell therapy, as of 2016',
  'companies.intro':
    'A trade article sets the cell-therapy companies of the region side by side in one table. It stands here as it was printed; below, each row is a card that opens to the flotations, funding rounds and products that the article tells of.',
  'companies.pair': 'One row, two companies',
  'companies.pairIntro':
    'The table counts these two as one. What it gives for both stands with the pair; what it gives for each stands with the company.',

  'totals.short': 'Totals',
  'totals.title': 'What the table adds up to',
  'totals.intro':
    'The article prints a total below three of its columns. Here the rows are added up again, every “more than” included, and the sum is held against what was printed.',
  'totals.row': 'Row',
  'totals.value': 'Value',
  'totals.computed': 'The rows add up to',
  'totals.printed': 'Printed total',
  'totals.difference': 'Difference',
  'totals.agrees': 'The total follows from its rows.',
  'totals.lost-bound': 'The total lost a qualifier that one of its rows bears.',
  'totals.differs': 'The total does not follow from its rows.',
  'totals.open': 'Whether the total follows from its rows cannot be told.',
  'totals.without': 'Without {names}, the other rows add up to the printed total.',
  'totals.passages': 'The printed words, row by row',
  'totals.total': 'Total',

  'use.short': 'Use',
  'use.title': 'Made to be used',
  'use.intro':
    'On a web page, in a program, or in the records themselves: the fact, its bounds and its source travel together.',
  'use.copy': 'Copy',
  'use.copied': 'Copied.',
  'use.notCopied': 'The browser did not allow copying. Select the text instead.',
  'use.page.title': 'On a web page',
  'use.page.text':
    'One script, one tag. The facts are inside the script, so nothing else is requested, and nothing changes until you replace it. What stands between the tags is shown where scripts do not run.',
  'use.page.file': '({size} kB, {gzip} kB compressed) belongs beside your page.',
  'use.live.title': 'Live, from a network',
  'use.live.text':
    'With the first number of a version alone, the script follows the releases of the data: a figure changes when its facts do.',
  'use.frozen.title': 'Frozen, by its hash',
  'use.frozen.text':
    'An exact version stays as it is for ever. A browser that finds another byte in it runs nothing, and what stands between the tags stays.',
  'use.program.title': 'In a program',
  'use.program.text':
    'Two packages: one holds the data, the other asks. What comes back knows its bounds, its period and its citations.',
  'use.record.title': 'In the records',
  'use.record.text':
    'Maintainers keep one short file a subject. The build stops when the cited words do not stand in the source exactly once.',

  'sources.title': 'Sources',
  'sources.unpublished': 'Publisher not printed',
  'sources.noAddress': 'Address not known',

  'terms.title': 'Terms',
  'terms.data': 'Data',
  'terms.dataLicence': 'Creative Commons Attribution 4.0',
  'terms.code': 'Code',
  'terms.codeLicence': 'MIT licence',
  'terms.version': 'Version',
  'terms.release': '{version} of {date}',
  'terms.privacy': 'Privacy',
  'terms.noTracking': 'No cookies, no tracking, no request to anyone else.',
} as const;
