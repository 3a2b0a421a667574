import { foldWord } from './tokens.ts';
import { stemOf } from './stems.ts';

/**
 * Words that German compounds of town halls and volunteering are made of. What is written on the platform adds to
 * them; this list lets "Karte" find the very first "Ehrenamtskarte". A word that stands here is not taken apart.
 */
const words = `
  Abend Abenteuer Abfall Abgabe Ablauf Absage Abschluss Abschnitt Absprache Abstimmung Abteilung Abwasser Ader Adresse Agentur
  Akte Aktion Änderung Aktive Alarm Allianz Alltag Alter Amt Analyse Anbieter Anfrage Angebot Angelegenheit Anlage Anlass
  Anleitung Anmeldung Annahme Anschluss Anschreiben Ansprache Anspruch Anstalt Anteil Antrag Antwort Anwendung Anzeige
  App Arbeit Archiv Armut Art Artikel Arzt Asyl Atelier Aufgabe Auflage Aufnahme Aufruf Aufsicht Auftakt Auftrag
  Aufwand Ausbau Ausbildung Ausflug Ausgabe Ausgleich Auskunft Auslage Ausland Ausleihe Ausschreibung Ausschuss
  Aussicht Ausstellung Austausch Auswahl Ausweis Auszeichnung Auto Automat Bach Bad Bahn Bahnhof Ball Band Bank Barriere
  Basis Bau Bauer Baum Beamte Bedarf Bedingung Befragung Befreiung Begegnung Begleitung Begriff Behinderung Behörde
  Beihilfe Beirat Beispiel Beitrag Bekannt Beleg Benachteiligung Beratung Berechtigung Bereich Bericht Beruf Bescheid
  Beschluss Beschreibung Besitz Bestand Bestätigung Besuch Beteiligung Betrag Betreuung Betrieb Bewegung Beweis
  Bewerbung Bewilligung Bewohner Bezirk Bezug Bibliothek Bild Bildung Biologie Blatt Blick Blog Blume Blut Boden Bogen
  Boot Börse Brand Brauch Brief Bruder Brücke Brunnen Buch Bude Bühne Bund Bündnis Bürger Bürgschaft Büro Bus Café
  Campus Chance Charta Chat Chor Club Computer Container Corona Dach Dame Dank Darlehen Daten Datei Datenschutz Dauer
  Deich Demenz Demokratie Denkmal Design Dialog Dichte Dienst Dienstleistung Digital Digitalisierung Direktor
  Diskussion Dokument Dom Dorf Druck Ecke Ehe Ehre Ehrenamt Ehrung Eigentum Einführung Eingang Einheit Einkauf
  Einladung Einkommen Einnahme Einrichtung Einsatz Einstieg Eintrag Einwohner Einzel Eis Eltern Empfang Ende Energie
  Engagement Enkel Entgelt Entscheidung Entschädigung Entwicklung Entwurf Erbe Erde Erfahrung Erfolg Ergebnis Erhebung
  Erinnerung Erklärung Ermäßigung Ernährung Ersatz Erstattung Erziehung Europa Experte Fach Fahne Fahrer Fahrrad Fahrt
  Fahrzeug Faktor Fall Familie Farbe Feder Feier Feld Fenster Ferien Fest Feuer Feuerwehr Film Finanz Finanzierung
  Firma Fisch Fläche Flucht Flug Flüchtling Fluss Flut Folge Fonds Förderung Förderer Form Formular Forschung Forst
  Forum Foto Frage Frau Frei Freibad Freiheit Freiwillige Freizeit Freund Frieden Friedhof Frist Führer Führung Fund
  Funktion Fuß Fußball Gabe Gang Garten Gas Gast Gebäude Gebiet Gebühr Geburt Gedanke Gefahr Gegenstand Gehalt Gelände
  Geld Gelegenheit Gemeinde Gemeinnützigkeit Gemeinschaft Gemeinwohl Genehmigung Generation Genossenschaft Gerät
  Gericht Geruch Geschäft Geschenk Geschichte Geschwister Gesellschaft Gesetz Gespräch Gestaltung Gesundheit Gewähr
  Gewalt Gewässer Gewerbe Gewinn Gipfel Glas Glaube Gleichstellung Glück Grab Gremium Grenze Großeltern Grün Grund
  Gruppe Gruß Gut Gutschein Gymnasium Hafen Haft Haftpflicht Haftung Halle Hand Handbuch Handel Handlung Handwerk
  Handy Haupt Haus Haushalt Heft Heim Heimat Heizung Held Helfer Herbst Herr Herz Hilfe Himmel Hinweis Hitze Hobby Hof
  Hochschule Hochwasser Höhe Holz Hospiz Hotel Hotline Hund Idee Impuls Index Industrie Information Initiative Inklusion Inland
  Innenstadt Innovation Insel Institut Integration Interesse Internet Interview Inventar Jahr Jubiläum Jugend
  Jugendliche Jury Kabinett Kaffee Kalender Kammer Kampagne Kanal Kapital Karneval Karte Kasse Kasten Katalog
  Katastrophe Kauf Keller Kette Kind Kino Kirche Kiosk Kita Klasse Kleider Kleidung Klima Klimaschutz Klub Kneipe Knopf
  Koch Koffer Komitee Kommission Kommunal Kommune Kommunikation Komplex Kompetenz Konferenz Kongress Konflikt
  Kontakt Konto Kontrolle Konzept Konzert Koordination Koordinator Kopf Körper Kosten Kraft Krank Kranken Krankheit
  Kranz Kredit Kreis Krieg Kriminalität Krise Kriterium Küche Kultur Kunde Kunst Kur Kurs Küste Labor Laden Lager Land
  Landschaft Landtag Langzeit Lärm Lauf Leben Lebensmittel Leder Lehre Lehrer Leistung Leitbild Leiter Leitfaden Leitung
  Lern Lese Leser Leute Licht Liebe Lied Linie Liste Literatur Logo Lohn Lotse Lücke Luft Lust Macht Mädchen Mahl
  Mail Makler Management Mangel Mann Mappe Markt Marketing Maschine Maßnahme Material Mauer Maus Medaille Medien Medizin
  Meer Meister Meldung Mensch Mentor Merkblatt Merkmal Messe Meter Miete Migration Milieu Minister Ministerium Minute
  Mitarbeit Mitarbeiter Mitbestimmung Mitglied Mitgliedschaft Mitmach Mittag Mittel Möbel Mobilität Mobil Modell Moderation
  Modul Monat Montag Motiv Motto Mühle Müll Museum Musik Muster Mutter Nachbar Nachbarschaft Nachfolge Nachhaltigkeit
  Nachmittag Nachricht Nacht Nachweis Nachwuchs Name Natur Nest Netz Netzwerk Neubau Newsletter Niveau Norm
  Not Notfall Note Nummer Nutzen Nutzer Nutzung Obdach Objekt Ordner Ordnung Organ Organisation Ort Osten Papier Park
  Parlament Partei Partizipation Partner Partnerschaft Party Pate Patenschaft Patient Pauschale Pause Person Personal
  Pfad Pfand Pfarrer Pferd Pflanze Pflege Pflicht Phase Pilot Plakat Plan Planung Platte Plattform Platz Podium Politik
  Polizei Pool Post Posten Posteingang Praktikum Praxis Preis Presse Prinzip Privileg Probe Problem Produkt Profil Programm
  Projekt Protokoll Prozent Prozess Prüfung Publikum Punkt Qualifizierung Qualität Quartier Quelle Quote Rad Radio Rahmen
  Rand Rat Ratgeber Rathaus Raum Reaktion Rechner Rechnung Recht Rede Referat Referent Reform Regel Regen Region
  Regierung Register Reihe Reinigung Reise Rente Reparatur Report Ressource Rest Restaurant Rettung Revier Richtlinie
  Ring Risiko Rucksack Rolle Route Rückblick Rückmeldung Ruhe Ruhestand Runde Rundschreiben Rundbrief Saal Sache Saison Sammlung
  Sanitär Satz Satzung Schaden Schale Schatz Schau Schein Schema Schicht Schiff Schirm Schlüssel Schnitt Schnittstelle
  Schnee Schreiben Schrift Schritt Schuld Schule Schüler Schulung Schutz Schwelle Schwester Schwimm See Seele Seite
  Selbst Selbsthilfe Seminar Senior Server Service Sicherheit Sicht Sieg Siedlung Signal Signatur Sitz Sitzung Software
  Solidarität Sommer Sonne Sonntag Sorge Soziales Sozial Spalte Spaß Spaziergang Speicher Spende Sperre Spiel Spiegel Sport
  Sprache Sprecher Sprechstunde Stab Stadion Stadt Staat Stadtteil Stätte Stall Stand Standort Statistik Statut Steg Stein
  Stelle Stellung Stempel Steuer Steuerung Stichwort Stiftung Stil Stimme Stipendium Stoff Strafe Strand Straße
  Strategie Strecke Streit Strom Struktur Stube Stück Student Studie Studium Stufe Stuhl Stunde Sucht Suche Süden Symbol
  System Tabelle Tablet Tafel Tag Tagung Tal Tandem Tank Tanz Tarif Tasche Team Technik Teich Teil Teilhabe Teilnahme
  Teilnehmer Telefon Teppich Termin Test Text Theater Thema Ticket Tier Tipp Tisch Titel Tochter Tod Ton Tor Tour Tourismus
  Tradition Träger Training Transport Treff Treffen Treppe Tür Turm Turnier Turn Typ Überblick Übersicht Übung Ufer Uhr
  Umfang Umfeld Umfrage Umgang Umsatz Umsetzung Umwelt Umzug Unfall Unternehmen Unterkunft Unterlage Unterricht
  Unterschrift Unterstützung Urkunde Urlaub Ursache Vater Veranstaltung Verantwortung Verband Verbesserung Verbindung
  Verbot Verbraucher Verein Vereinbarung Verfahren Verfügung Vergabe Vergleich Vergünstigung Verhalten Verhältnis
  Verkauf Verkehr Verlag Verlängerung Verleih Verleihung Vermerk Vermittlung Verordnung Verpflegung Versammlung Versand
  Versicherung Verteiler Vertrag Vertrauen Vertreter Vertretung Verwaltung Verwendung Verzeichnis Video Viertel Vogel
  Volk Volkshochschule Vorbild Vorgang Vorhaben Vorlage Vormund Vorsitz Vorsteher Vorsorge Vorstand Vorteil Vortrag Vorwahl
  Wache Wachstum Waffe Wahl Wald Wand Wanderung Ware Wärme Wart Wasser Wechsel Weg Wehr Weihnacht Wein Weite Werbung
  Werk Werkstatt Werkzeug Wert Westen Wettbewerb Wetter Wiese Willkommen Wind Winter Wirkung Wirt Wirtschaft Wissen
  Wissenschaft Woche Wohnen Wohnung Wolle Workshop Wort Wunsch Wurzel Zahl Zahlung Zaun Zeichen Zeichnung Zeit
  Zeitschrift Zeitung Zelt Zentrale Zentrum Zeuge Zeugnis Ziel Zimmer Zins Zirkus Zivil Zone Zoo Zug Zugang Zukunft
  Zusage Zusammenarbeit Zusammenhalt Zusatz Zuschuss Zustimmung Zuwanderung Zuwendung Zweck
  fördern helfen lernen lesen wohnen spielen schreiben stärken bauen treffen retten
  alt bunt digital fern frisch früh ganz gemein gemeinnützig groß hoch jung klein kurz lang lokal mittel nah neu
  öffentlich offen regional sozial voll`;

/** Three letters are a part only when they stand in the list: anything fits into three letters. */
const known = new Set(
  words
    .trim()
    .split(/\s+/)
    .map((word) => stemOf(foldWord(word))),
);

/** @param stem see `stemOf` */
export const isBasicWord = (stem: string): boolean => known.has(stem);
