import type { Words } from './words.ts';

/** The words of the page in Dutch. */
export const nl: Words = {
  'page.title': 'Walbio: cijfers die waar blijven',
  'page.description':
    'Feiten over de levenswetenschappen in Wallonië, elk met periode, plaats, nuance en de woorden van de bron.',
  'page.skip': 'Naar de inhoud',
  'page.sections': 'Onderdelen',
  'page.languages': 'Taal',
  'page.language': 'Deze pagina is nu in het Nederlands.',

  'hero.title': 'Cijfers die waar blijven',
  'hero.lead':
    'Walbio publiceert de feiten over de Waalse levenswetenschappen samen met de woorden waarop ze steunen, zodat geen cijfer onderweg naar uw pagina zijn periode, zijn plaats, zijn “meer dan” of zijn bron verliest.',

  'anatomy.title': 'Anatomie van een feit',
  'anatomy.qualifier': 'nuance',
  'anatomy.number': 'getal',
  'anatomy.unit': 'eenheid',
  'anatomy.subject': 'Plaats',
  'anatomy.period': 'Periode',
  'anatomy.passage': 'Gedrukte woorden',
  'anatomy.document': 'Document',

  'figures.short': 'Cijfers',
  'figures.title': 'De kerncijfers',
  'figures.intro':
    'Een webpagina van het gewestelijke handelsagentschap zet deze cijfers naast elkaar. Sommige gelden voor Wallonië, andere voor België, en één wordt afgezet tegen buren die ze niet noemt. Elke tegel zegt welke, en opent op de gedrukte woorden.',

  'figures.forecast': 'Een waarde naast de vorige',
  'figures.forecastIntro':
    'Een ander document voorspelt de omvang van een markt voor twee jaren. De eerste waarde is bij benadering, dus de verandering ook; beide zijn prognoses, dus de stijging is voorwaardelijk. Een bekende fout van het document staat erbij.',

  'history.short': 'Geschiedenis',
  'history.title': 'Ontdekkingen en bedrijven',
  'history.intro':
    'Dezelfde pagina vertelt hoe de regio bij de levenswetenschappen kwam. Data blijven zo precies, of zo vaag, als ze gedrukt zijn: een jaar, een decennium, of geen.',
  'history.further': 'Ook op die pagina',

  'companies.short': 'Bedrijven',
  'companies.title': 'Celtherapie, gezien vanuit 2016',
  'companies.intro':
    'Een artikel in de vakpers zet de celtherapiebedrijven van de regio samen in één tabel. Ze staat hier zoals ze is gedrukt; daaronder is elke rij een kaart die opengaat op de beursgangen, kapitaalrondes en producten waarover het artikel vertelt.',
  'companies.pair': 'Eén rij, twee bedrijven',
  'companies.pairIntro':
    'De tabel telt deze twee als één. Wat ze voor beide geeft, staat bij het duo; wat ze voor elk geeft, staat bij het bedrijf.',

  'totals.short': 'Totalen',
  'totals.title': 'Wat de tabel oplevert',
  'totals.intro':
    'Het artikel drukt onder drie kolommen een totaal. Hier worden de rijen opnieuw opgeteld, elke “meer dan” inbegrepen, en wordt de som naast het gedrukte totaal gelegd.',
  'totals.row': 'Rij',
  'totals.value': 'Waarde',
  'totals.computed': 'Som van de rijen',
  'totals.printed': 'Gedrukt totaal',
  'totals.difference': 'Verschil',
  'totals.agrees': 'Het totaal volgt uit zijn rijen.',
  'totals.lost-bound': 'Het totaal verloor een nuance die een van zijn rijen draagt.',
  'totals.differs': 'Het totaal volgt niet uit zijn rijen.',
  'totals.open': 'Of het totaal uit zijn rijen volgt, is niet te zeggen.',
  'totals.without': 'Zonder {names} geven de andere rijen samen het gedrukte totaal.',
  'totals.passages': 'De gedrukte woorden, rij voor rij',
  'totals.total': 'Totaal',

  'use.short': 'Gebruik',
  'use.title': 'Gemaakt voor gebruik',
  'use.intro':
    'Op een webpagina, in een programma of in de steekkaarten zelf: het feit, zijn grenzen en zijn bron reizen samen.',
  'use.copy': 'Kopiëren',
  'use.copied': 'Gekopieerd.',
  'use.notCopied': 'De browser stond kopiëren niet toe. Selecteer de tekst.',
  'use.page.title': 'Op een webpagina',
  'use.page.text':
    'Eén script, één tag. De feiten zitten in het script, dus er wordt niets anders opgevraagd, en niets verandert tot u het vervangt. Wat tussen de tags staat, verschijnt waar scripts niet werken.',
  'use.page.file': '({size} kB, {gzip} kB gecomprimeerd) hoort naast uw pagina te staan.',
  'use.live.title': 'Levend, van een netwerk',
  'use.live.text':
    'Met alleen het eerste getal van een versie volgt het script de uitgaven van de gegevens: een cijfer verandert als zijn feiten veranderen.',
  'use.frozen.title': 'Bevroren, door zijn hash',
  'use.frozen.text':
    'Een exacte versie blijft voor altijd zoals ze is. Een browser die er een andere byte in vindt, voert niets uit, en wat tussen de tags staat, blijft.',
  'use.program.title': 'In een programma',
  'use.program.text':
    'Twee pakketten: het ene bevat de gegevens, het andere bevraagt ze. Het antwoord kent zijn grenzen, zijn periode en zijn citaten.',
  'use.record.title': 'In de steekkaarten',
  'use.record.text':
    'Eén kort bestand per onderwerp. De build stopt wanneer de geciteerde woorden niet precies één keer in de bron staan.',

  'sources.title': 'Bronnen',
  'sources.unpublished': 'Uitgever niet vermeld',
  'sources.noAddress': 'Adres niet bekend',

  'terms.title': 'Voorwaarden',
  'terms.data': 'Gegevens',
  'terms.dataLicence': 'Creative Commons Naamsvermelding 4.0',
  'terms.code': 'Code',
  'terms.codeLicence': 'MIT-licentie',
  'terms.version': 'Versie',
  'terms.release': '{version} van {date}',
  'terms.privacy': 'Privacy',
  'terms.noTracking': 'Geen cookies, geen tracking, geen verzoek aan derden.',
};
