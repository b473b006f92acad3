import { defineLanguage } from './define.ts';

export const finnish = defineLanguage({
  code: 'fi',
  words:
    'viestiä viesti viestin viestisi ei vastaanottaja vastaanottajaa vastaanottajalle vastaanottajille ja osoite osoitetta osoitteeseen toimittaa toimitettu toimitus voitu palvelin vastaus seuraaville tai koska löytynyt löydy ryhmille epäonnistui postilaatikko sähköposti oli näille ole käyttäjä palvelimen vastaanottajan hylkäsi ilmoittamatta uudelleen vielä ajan ryhmä liian täynnä sinun tarvitse että',
  subject: {
    delay: /toimitus (?:viivästy|myöhästy|on viivästynyt)|viivästynyt toimitus|ei ole vielä toimitettu/i,
    delivered: /^(?:toimitettu|välitetty|perille toimitettu):/i,
    failure:
      /ei voi(?:tu|da)? toimittaa|toimitus epäonnistui|epäonnistunut toimitus|toimitusvirhe|toimittamatta|viestiä ei|(?:viesti|sähköposti) (?:palautettu|hylätty)|palautettu lähettäjälle/i,
  },
  body: {
    delay:
      /ei ole vielä (?:voitu )?toimite?t|toimitus .{0,60}viiväst|yrittää .{0,40}(?:uudelleen|tun|jatk|vielä)|yritetään .{0,40}(?:uudelleen|vielä)|yrittämistä jatketaan|tilapäinen ongelma|pelkkä varoitus|viivästyy/i,
    failure:
      /ei voi(?:tu|da)? (?:toimittaa|lähettää)|toimitus .{0,60}epäonnistui|ei (?:toimitettu|lähetetty|löytynyt|löydy|ole olemassa)|ei toimitettu|viestiä ei|(?:hylättiin|estettiin|torjuttiin|hylkäsi)|(?:postilaatikko|saapuneet).{0,30}täynnä/i,
  },
  filter: {
    own: /viestisi|sähköpostisi|lähettämäsi|viestinne|sähköpostinne|lähettämänne|vastauksesi/i,
    stopped:
      /pysäytet|estett|karanteeni|poistet|hylät|torjut|ei (?:ole )?(?:voitu )?(?:välitetty|julkaistu|käsitelty|hyväksytty|toimitettu|käsitellä)/i,
    forReader:
      /^\W{0,3}tervetuloa|(?:sinulle|teille) (?:osoitettu|lähetetty|tulevat?)|odottaa (?:hyväksyntää|tarkastusta)/i,
  },
  labels: {
    response: [
      '(?:etäpalvelimen )?vastaus(?: (?:etäpalvelimelta|oli))?',
      '(?:syy|virhe(?:ilmoitus)?|ilmoitettu virhe)',
    ],
    server: ['luova palvelin', 'luonut palvelin', 'luonut', 'lähettäjä palvelin'],
    recipient: ['vastaanottaja(?:n osoite)?'],
    to: ['vastaanottaja'],
    sender: ['lähettäjä(?:n osoite)?'],
    original: ['alkuperäise(?:t|n) (?:viestin )?(?:otsikot|otsikkotiedot|viesti)', 'alkuperäinen viesti'],
    forward: ['edelleenlähetetty(?: osoitteeseen)?', 'edelleenlähetysosoite'],
  },
  horizon: {
    retry: 'yrit',
    hour: 'tun(?:ti|tia|nin)',
    day: 'päiv(?:ä|ää|än)|vuorokau\\S{2,4}',
    passed: 'jälkeen|yli',
    untilBehind: 'asti|saakka',
  },
});
