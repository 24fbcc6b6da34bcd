import { checkBodies } from '../../../tests/body-cases';
import { html } from './html';

checkBodies(html, {
  faulty: [
    ['Et <b>fett</b> ord', '8:4', '<b> er HTML, og det kan ikke stå i en tekst. Skriv **ordet** for fet skrift.'],
    ['Blå <script>alert(1)</script>', '8:5', 'kjører ingen kode fra en tekst. Slett det.'],
    ['<iframe src="x"></iframe>', '8:1', 'før leseren ber om det. En film legges til'],
    ['<style>a</style>', '8:1', 'ett sted for hele nettstedet'],
    ['<meta name="x" />', '8:1', 'sidens hode'],
    ['<base href="x" />', '8:1', 'alle lenkene'],
    ['<form>a</form>', '8:1', 'skjemaer'],
    ['<div onclick="x">a</div>', '8:1', 'onclick= virker ikke'],
    ['<p style="x">a</p>', '8:1', 'style= virker ikke'],
    ['<a href="javascript:x">a</a>', '8:1', 'ingen kode fra en tekst. Skriv [ordene'],
    ['<div><p><b>a</b></p></div>', '8:1', '<div> er HTML'],
    ['<div>\r\n\r\n<script>å</script>\r\n\r\n</div>', '8:1 10:1', '<div>', '<script>'],
    ['<video src="x" />', '8:1', '<Film id="…" />'],
    ['<img src="a.jpg" />', '8:1', '<Figur bilde='],
    ['<></>', '8:1', '<> er HTML'],
    ['Én linje<br>og en til', '8:9', '<br> er HTML, og det kan ikke stå i en tekst. Slett <br>: HTML virker ikke i en tekst. En tom linje gir et nytt avsnitt.'],
    ['Én linje<br/>og en til', '8:9', 'Slett <br>: HTML virker ikke i en tekst. En tom linje gir et nytt avsnitt.'],
    ['<img src="a.jpg" width=300>', '8:1', '<img> er HTML, og det kan ikke stå i en tekst. Skriv <Figur bilde='],
    ['<img src="a.jpg" width=300 />', '8:1', '<img> er HTML'],
    ['<div style=x>\n\na\n\n</div>', '8:1', 'style= virker ikke her, fordi sidene ikke tar imot kode eller stil fra en tekst. Slett <div> og </div>.'],
    ['<div style="x">\n\na\n\n</div>', '8:1', 'Slett <div> og </div>.'],
    ['<div>\n\na', '8:1', 'Slett <div> og </div>.'],
    ['<p>Hei', '8:1', 'Slett <p> og </p>. En tom linje'],
    ['<span class=x>Hei</span>', '8:1', 'Ta bort <span>, og skriv'],
    ['<ukjent />', '8:1', '<ukjent> er HTML'],
  ],
  sound: ['Tallet x <b er lite', '`<b>`', '```html\n<script>\n```', '<Kart />', '&lt;b&gt;', '<faktaboks tittel="x">a</faktaboks>'],
});
