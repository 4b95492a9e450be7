"""Short lines of a story that by themselves look like the page's: questions, turns, entries, lists, verse, refrains.

Each text has a ``>`` before the lines that belong to the body, and a ``!`` before those that must not get there.
"""

import re

import pytest

from newsparse.parse import parse_article

TEXTS = {
    "interview, Spanish Markdown": """\
# La mujer que afina campanas

**Inés Galdeano** · 12 de mayo de 2025

>Cada primavera, Remedios Olmo sube a veinte torres con un diapasón y una tiza. Tiene 68 años.

>**¿Se puede afinar una campana?**

>Sí, con una lima. Pero una sola vez.

>**¿Y si se pasa?**

>Se calla para siempre.

>**¿Cuál es la peor que ha oído?**

>La de mi boda.
""",
    "interview, French Markdown": """\
# « Je répare des parapluies, pas la pluie »

Par Hélène Castaing

>Dans son atelier de Morval, Paul Tissot répare trois mille parapluies par an. Il est le dernier du département.

>**Pourquoi continuer ?**

>Parce qu'il pleut.

>**Combien coûte une réparation ?**

>Huit euros. Un parapluie neuf en coûte six, je sais.

>**Et vos clients ?**

>Ils reviennent. Mouillés.
""",
    "interview, Chinese dashes": """\
“修表不能着急”
记者 林晓雨
2025年5月12日
>在青石镇的一条小巷里，七十六岁的周德福修了六十年的手表。记者上周在他的铺子里同他聊了一个下午。
>——您一天修几块表？
>三块。多了眼睛受不了，也对不起表。
>——现在还有人修表吗？
>有。年轻人把爷爷的表拿来，说走了就行。
>——收徒弟吗？
>收过，跑了。
""",
    "interview, Korean dashes": """\
"다리보다 배가 좋다"
김하늘 기자
2025년 5월 12일
>솔뫼 나루터를 오가던 마지막 나룻배의 사공 박만수 씨를 12일 그의 집에서 만났다.
>―마지막 날 무엇을 할 생각인가.
>"배를 닦겠다. 서른 해 동안 하루도 거르지 않은 일이다."
>―다리를 건너 봤나.
>"아직이다. 걸어서 갈 일이 없다."
>―아쉽지 않나.
>"그렇다."
""",
    "interview, German names": """\
Der Mann, der Hecken zählt
Von Anna Beispiel
12. Mai 2025
>Seit elf Jahren zählt Ruprecht Ahl die Hecken zwischen Hollersbrück und der Grenze. Wir haben ihn begleitet.
>Frage: Herr Ahl, wie viele sind es?
>Ahl: Heute 4112.
>Frage: Und gestern?
>Ahl: Eine mehr.
>Frage: Wer war das?
>Ahl: Ein Bagger. Er sagt, er habe sie nicht gesehen, dabei ist sie vierzig Meter lang gewesen.
""",
    "talk, Russian dashes": """\
«Я чиню только зимние сапоги»
Ольга Мельник
12 мая 2025
>В подвале на улице Садовой сорок лет работает сапожник Ефим Гринь. Он берёт работу только зимой.
>— Почему только зимой?
>— Летом ухожу в лес.
>— А клиенты?
>— Ждут. Хорошие сапоги ждать умеют, а плохие я и зимой не беру.
>— И сколько стоит набойка?
>— Двести.
""",
    "play": """\
The Goat Court, a One-Act Play, Opens in Velden
By Ruben Castellan
May 12, 2025
>A one-act play about a real trial of a goat in 1911 opened at the Velden town hall on Saturday. We print the end.
>JUDGE: Has the accused anything to say?
>CLERK: She is eating the summons.
>JUDGE: Let the record show it.
>CLERK: She is eating the record.
>JUDGE: Then we adjourn.
>The play runs until June 1, and the goat, whose name is Petra, appears on Sundays only.
""",
    "minutes, German": """\
Protokoll einer kurzen Sitzung
Von Anna Beispiel
12. Mai 2025
>Der Gemeinderat von Hollersbrück hat am Montag vier Minuten getagt. Wir dokumentieren die Sitzung im Wortlaut.
>Bürgermeisterin Grot: Ich eröffne die Sitzung.
>Ahl: Ich beantrage, sie zu schließen.
>Bürgermeisterin Grot: Gegenstimmen?
>Ahl: Keine.
>Bürgermeisterin Grot: Dann wünsche ich allen einen guten Abend und einen sicheren Heimweg.
""",
    "live report, German": """\
Sturm über dem Morratal: Der Liveticker
12. Mai 2025
>Ein Sturm mit Böen von 130 Stundenkilometern zieht über das Morratal. Wir berichten laufend.
>21.10 Uhr: Strom in Keldra
>Nach vier Stunden brennt in Keldra wieder Licht, meldet der Netzbetreiber. Zwei Dörfer sind noch dunkel.
>20.25 Uhr: Züge stehen
>Zwischen Velden und Ostravik fährt bis zum Morgen kein Zug, weil Bäume auf den Drähten liegen.
>19.40 Uhr: Erste Schäden
>In Lusvik hat der Wind das Dach der Turnhalle abgedeckt, verletzt wurde niemand.
""",
    "live report, Spanish Markdown": """\
# Temporal en el valle de Arven: última hora

Actualizado: 12 de mayo de 2025, 21:10

>Un temporal con rachas de 130 kilómetros por hora cruza el valle de Arven. Lo contamos minuto a minuto.

>## 21:10 | Vuelve la luz a Keldra

>Las luces se encendieron en Keldra tras cuatro horas, según la compañía eléctrica.

>## 20:25 | Trenes parados

>No circulan trenes entre Velden y Ostravik hasta mañana.

>## 19:40 | Primeros daños

>El viento arrancó el tejado del polideportivo de Lusvik, sin heridos.
""",
    "results, German": """\
Holmgren gewinnt Lauf am Mühlbach
Von Anna Beispiel
11. Mai 2025
>Siv Holmgren hat am Sonntag den Lauf am Mühlbach gewonnen und den Streckenrekord um eine Minute verbessert.
>Ergebnisse Frauen
>1. Siv Holmgren (SWE) 34:12
>2. Marta Dziewa (POL) 34:50
>3. Ute Kamm (GER) 35:01
>Ergebnisse Männer
>1. Abel Tesfay (ETH) 29:31
>2. Jan Wik (GER) 30:50
>Am Wendepunkt drehte der Wind, und die Spitzengruppe riss auseinander.
""",
    "recipe, German": """\
Brennnesselsuppe wie in Lusvik
Von Hanne Foss
2. Mai 2025
>Man pflückt die Nesseln vor der Blüte und mit Handschuhen. Ada Korhonens Großmutter tat das nicht.
Rezept drucken
>Zutaten
>500 g junge Brennnesseln
>1 Zwiebel, fein gehackt
>2 EL Butter
>1 l Gemüsebrühe
>Zubereitung
>1. Die Nesseln eine Minute blanchieren und gut abtropfen lassen.
>2. Die Zwiebel in der Butter weich dünsten.
>3. Brühe und Nesseln dazugeben, zehn Minuten kochen und pürieren.
>Dazu passt ein halbes gekochtes Ei mit viel Pfeffer.
!Jetzt unseren Newsletter abonnieren
""",
    "recipe, French": """\
La soupe d'orties de Lusvik
Par Hanne Foss
2 mai 2025
>On cueille les orties avant la floraison, avec des gants. La grand-mère d'Ada Korhonen s'en passait.
>Ingrédients
>500 g de jeunes orties
>1 oignon émincé
>2 cuillères à soupe de beurre
>1 litre de bouillon de légumes
>Préparation
>Blanchir les orties une minute et bien les égoutter.
>Faire revenir l'oignon dans le beurre jusqu'à ce qu'il soit tendre.
>Ajouter le bouillon et les orties, cuire dix minutes et mixer.
>Servir avec un demi-œuf dur et beaucoup de poivre.
!S'abonner à la newsletter
""",
    "tour, German": """\
Die Laternen gehen nach neun Jahren wieder auf Tour
Von Juno Halloran
12. Mai 2025
>Die Laternen spielen im Herbst neun Konzerte, die ersten, seit die Sängerin 2016 ihre Stimme verlor.
>»Ich komme nicht mehr hoch, also haben wir neue Lieder geschrieben«, sagte Vera Quill.
>Die Termine der Tour:
>12.09. Velden, Opernhaus
>14.09. Ostravik, Straßenbahndepot
>19.09. Port Ellery, Hafenhalle
>21.09. Keldra, Hallenbad
""",
    "tour, French": """\
Les Lanternes repartent en tournée après neuf ans
Par Juno Halloran
12 mai 2025
>Les Lanternes donneront neuf concerts cet automne, les premiers depuis que la chanteuse a perdu sa voix.
>« Je n'atteins plus les anciennes notes, alors nous en avons écrit de nouvelles », a déclaré Vera Quill.
>Les dates de la tournée :
>12 septembre : Velden, opéra
>14 septembre : Ostravik, dépôt des trams
>21 septembre : Keldra, piscine municipale
""",
    "stops of a bus": """\
Library Bus Gets New Stops
By Nora Whitlock
May 12, 2025
>The library bus of Selby Quay will stop at four new places from June, the council said on Monday.
>The new stops are:
>Monday, 9 a.m. – Mill Lane
>Tuesday, 10 a.m. – Old Ferry Landing
>Thursday, 2 p.m. – Goat Market
>Friday, 3 p.m. – Fire Station
>Readers may keep a book for as long as it takes the bus to come round twice, librarian Ines Calder said.
""",
    "verse": """\
A Poem for the Old Ferry
By Ada Lorne
May 12, 2025
>The poet Mina Castell read a new poem at the farewell of the old ferry on Sunday, and three hundred stood still.
>the water keeps no road
>but we have worn one anyway
>from your door to mine
>a groove of oil and bread
>Afterwards the captain sounded the horn, which had not been heard in the valley since the war.
!Sign up for our newsletter
""",
    "refrain, German": """\
Elf Minuten auf der Brücke
Von Anna Beispiel
12. Mai 2025
>Um 16.02 Uhr läutete die Glocke, wie sie es zweimal am Tag tut.
>Die Brücke rührte sich nicht.
>Wächter Abel Rusk zog den Hebel ein zweites Mal und lehnte sich mit der Schulter dagegen.
>Die Brücke rührte sich nicht.
>Am Nordufer standen vierzig Autos, und jemand hatte begonnen, ihnen Pflaumen zu verkaufen.
>Dann, um 16.13 Uhr, bewegte sie sich.
""",
    "table with bars, German": """\
Was das Schulessen kostet
Von Ruben Castellan
12. Mai 2025
>Der Preis einer Schulmahlzeit unterscheidet sich im Kreis um mehr als die Hälfte, zeigen Zahlen der Eltern.
>| Ort | 2023 | 2025 |
>| Brenning | 3,10 | 3,90 |
>| Velden | 2,80 | 4,40 |
>Keldra zahlt den Unterschied aus der Miete seines Rathauskellers, in dem ein Käser sitzt.
""",
    "most read below": """\
Ferry to Sail Until Summer
By Nora Whitlock
May 12, 2025
>The old ferry of Selby Quay will sail until the summer of next year, the council decided on Monday evening.
>The new ship is late because steel has become dearer, the yard said, and because welders were on strike for a month.
>Mayor Ines Calder called the delay careless and asked the yard to pay for the repairs of the old engine.
Most read
!1. Storm tears roof off swimming hall in Lusvik
!2. Goat escapes from court in Velden
!3. Swans close the ring road at Tarn
Latest:
!12 May – Council sells the old town hall
!11 May – Lusvik gets a new dentist
!10 May – Herring prices fall again
""",
    "comments under a heading": """\
Swimming Hall to Reopen in Autumn
Amrit Solheim
May 12, 2025
>The swimming hall of Keldra will reopen in October with a new roof, the council said on Monday.
>It has been closed since the spring of last year, when a beam cracked above the deep end.
>Children will swim free of charge in the first month.
2 Comments
Oldest first
deepender71
2 hours ago
!A year and a half for one beam. My grandfather built a house in that time, with a bad back and two cousins who drank.
Reply
Tova L.
1 hour ago
!To be fair, the roof was never the problem. The insurers argued for months about who had inspected it last.
Reply
""",
    "comments, French": """\
La piscine de Morval rouvrira à l'automne
Par Hélène Castaing
12 mai 2025
>La piscine de Morval rouvrira en octobre avec un toit neuf, a annoncé lundi la mairie.
>Elle est fermée depuis le printemps dernier, quand une poutre s'est fissurée au-dessus du grand bain.
>Les enfants nageront gratuitement le premier mois.
2 commentaires
plongeur71
il y a 2 heures
!Un an et demi pour une poutre. Mon grand-père a bâti une maison dans le même temps, avec deux cousins qui buvaient.
Répondre
Tova L.
il y a 1 heure
!Le toit n'a jamais été le problème. Les assureurs ont discuté onze mois de qui l'avait inspecté en dernier.
Répondre
""",
    "a mail with links": """\
From: The Post <news@post.example>
Date: Mon, 12 May 2025 06:00:00 +0000
Subject: Morning briefing

!Not displayed well? Open in your browser: https://post.example/m/8812

Good morning,

>it will be warm in the valley today, and the brass band gets a roof over its heads.

>BRIDGES
>The council of Ostravik voted on Monday to keep all three bridges that the flood had damaged.
!Read more: https://post.example/bridges

WOLVES
>Wolves have killed eleven sheep on the Mill Brook, and the shepherds want fences for their herds.
!Read more: https://post.example/wolves

!Unsubscribe https://post.example/u
""",
    "wire copy": """\
BC-Lighthouse-Sale, 0180

Coast town buys its lighthouse for one dollar

By Margit Ollestad

>   PORT ASHBY, Maine -- The town of Port Ashby bought its
lighthouse from the government on Thursday for one dollar,
which the first selectman paid in pennies.
>   The tower has been dark since 1996, when an automatic
buoy took over its work.
>   Repairs to the lantern room are expected to cost about
$85,000, and the town hopes to raise the sum.
""",
    "interview, Italian Markdown": """\
# «Suono la sirena del porto da trent'anni»

Di Marta Bellini

12 maggio 2025

>Ogni mattina alle sei Ettore Zanin suona la sirena del porto di Vallemare. Va in pensione a giugno.

>**Chi la suonerà dopo di lei?**

>Un computer.

>**Le dispiace?**

>Al computer no di certo.

>**E ai gabbiani?**

>Loro se ne accorgeranno.
""",
    "interview, Q and A": """\
Five Questions for the Keeper of the Bells
By Ada Lorne
May 12, 2025
>Tilda Rasmus has kept the bells of Keldra for twenty years. We asked her five questions.
>Q: How many bells are there?
>A: Seven. One is cracked.
>Q: Which one?
>A: You will hear it.
>Q: Do they have names?
>A: The big one is called Ingrid, after the woman who paid for it in 1702.
>Q: And the cracked one?
>A: Bert.
""",
    "interview, Dutch Markdown": """\
# ‘Een brug is een gesprek’

Door Sanne Vries

12 mei 2025

>Bruggenbouwer Jop de Wit (61) hangt zijn helm aan de wilgen. Hij bouwde er veertig.

>**Welke was de moeilijkste?**

>De eerste. Die lag scheef.

>**Ligt ze er nog?**

>Nog steeds scheef.

>**Hebt u spijt?**

>Elke dinsdag, dan fiets ik erover.
""",
    "talk, Portuguese dashes": """\
"A cabra não é minha"
Por Inês Pinheiro
12 de maio de 2025
>O pastor Joaquim Serra foi absolvido na segunda-feira no caso da cabra que entrou no tribunal. Falou connosco à saída.
>— A cabra é sua?
>— Não.
>— Então de quem é?
>— Dela própria. Foi sempre assim na nossa aldeia, e nunca houve queixas.
>— E agora?
>— Agora vamos almoçar.
""",
    "live report, French": """\
Tempête dans la vallée : le direct
12 mai 2025
>Une tempête avec des rafales de 130 km/h traverse la vallée de l'Arven. Nous suivons la situation.
>21h10 - Le courant revient à Keldra
>Les lumières se sont rallumées à Keldra après quatre heures, selon le réseau.
>20h25 - Trains à l'arrêt
>Aucun train ne circule entre Velden et Ostravik jusqu'au matin.
>19h40 - Premiers dégâts
>À Lusvik, le vent a arraché le toit du gymnase, sans faire de blessé.
""",
    "live report, Italian Markdown": """\
# Maltempo, la diretta

**Aggiornato:** 12 maggio 2025, ore 21:10

>Un temporale con raffiche di 130 chilometri orari attraversa la valle. Seguiamo la situazione.

>**21:10 – Torna la luce a Keldra**

>Le luci si sono riaccese dopo quattro ore, dice il gestore della rete.

>**20:25 – Treni fermi**

>Nessun treno tra Velden e Ostravik fino a domani mattina.

>**19:40 – Primi danni**

>A Lusvik il vento ha strappato il tetto della palestra.
""",
    "recipe, Italian": """\
La zuppa di ortiche di Lusvik
Di Hanne Foss
2 maggio 2025
>Le ortiche si raccolgono prima della fioritura, con i guanti. La nonna di Ada Korhonen faceva senza.
>Ingredienti per 4 persone
>500 g di ortiche giovani
>1 cipolla tritata
>2 cucchiai di burro
>1 litro di brodo vegetale
>Preparazione
>Sbollentare le ortiche per un minuto e scolarle bene.
>Soffriggere la cipolla nel burro finché è morbida.
>Unire brodo e ortiche, cuocere dieci minuti e frullare.
""",
    "recipe, Japanese": """\
ルスヴィクのイラクサのスープ
森沢かなえ
2025年5月2日
>イラクサは花が咲く前に手袋をして摘む。アダ・コルホネンさんの祖母は素手で摘んでいたという。
>材料
>イラクサの若葉 500グラム
>玉ねぎ 1個
>バター 大さじ2
>野菜スープ 1リットル
>作り方
>1. イラクサを一分ゆでて水気を切る。
>2. 玉ねぎをバターで柔らかくなるまで炒める。
>3. スープとイラクサを加えて十分煮て、なめらかにする。
""",
    "tour, Spanish": """\
Los Faroles vuelven a salir de gira
Por Inés Galdeano
12 de mayo de 2025
>Los Faroles darán nueve conciertos este otoño, anunció el grupo el lunes, los primeros en nueve años.
>«No llego a las notas viejas, así que escribimos nuevas», dijo Vera Quill en un comunicado.
>Las fechas de la gira:
>12/09 - Velden, Ópera
>14/09 - Ostravik, Cocheras del tranvía
>19/09 - Port Ellery, Lonja
>21/09 - Keldra, Piscina municipal
""",
    "programme of a fair": """\
Harvest Fair Opens on Friday
By Nora Whitlock
May 12, 2025
>The harvest fair of Selby Quay opens on Friday with a goat race and a concert, the town said on Monday.
>“We have more goats than last year,” Mayor Ines Calder said.
>The programme on Friday:
>10:00 – Opening with the brass band
>11:30 – Goat race on the quay
>14:00 – Children's theatre
>20:00 – The Lanterns in concert
""",
    "verse, Spanish": """\
Un poema para la vieja barca
Por Inés Galdeano
12 de mayo de 2025
>La poeta Mina Castell leyó el domingo un poema nuevo en la despedida de la vieja barca, y trescientas callaron.
>el agua no guarda camino
>pero nosotros hicimos uno
>de tu puerta a la mía
>un surco de aceite y pan
>Después el capitán hizo sonar la sirena, que no se oía en el valle desde la guerra.
""",
    "refrain, French": """\
Onze minutes sur le pont
Par Hélène Castaing
12 mai 2025
>À 16h02, la cloche sonna, comme deux fois par jour.
>Le pont ne bougea pas.
>Le gardien Abel Rusk tira le levier une deuxième fois, plus fort, en s'appuyant de l'épaule.
>Le pont ne bougea pas.
>Sur la rive nord, quarante voitures attendaient, et quelqu'un leur vendait des prunes.
>Puis, à 16h13, il bougea.
""",
    "table of two columns": """\
What the Ferries Carry
By Nora Whitlock
May 12, 2025
>The three ferries of the county carried more people last year than the railway, the harbour office said.
>Ferry | Passengers
>Selby Quay | 412,000
>Port Ellery | 390,500
>Old Landing | 12,800
>The office wants a fourth one, which would cost 14 million crowns and take two years to build.
""",
    "comments, Spanish": """\
La piscina reabrirá en otoño
Por Inés Galdeano
12 de mayo de 2025
>La piscina de Peñarrubia reabrirá en octubre con tejado nuevo, anunció el lunes el ayuntamiento.
>Lleva cerrada desde la primavera pasada, cuando se agrietó una viga sobre la parte honda.
>Los niños nadarán gratis el primer mes.
2 comentarios
nadador71
hace 2 horas
!Año y medio por una viga. Mi abuelo levantó una casa en ese tiempo con dos primos que bebían mucho.
Responder
Tova L.
hace 1 hora
!El tejado nunca fue el problema. Las aseguradoras discutieron once meses sobre quién lo revisó el último.
Responder
""",
    "comments without buttons, German": """\
Schwimmhalle öffnet im Herbst
Von Anna Beispiel
12. Mai 2025
>Die Schwimmhalle von Keldra öffnet im Oktober mit neuem Dach, teilte die Stadt am Montag mit.
>Sie ist seit dem Frühjahr des vergangenen Jahres geschlossen, weil ein Balken gerissen war.
>Kinder schwimmen im ersten Monat umsonst.
2 Kommentare
Tieftaucher71
vor 2 Stunden
!Anderthalb Jahre für einen Balken. Mein Großvater hat in der Zeit ein Haus gebaut, mit zwei Vettern.
Tova L.
vor 1 Stunde
!Das Dach war nie das Problem. Die Versicherer haben elf Monate gestritten, wer es zuletzt geprüft hat.
""",
    "comments counted over the story": """\
Swimming Hall to Reopen in Autumn
Amrit Solheim
2 hours ago
3 Comments
>The swimming hall of Keldra will reopen in October with a new roof, the council said on Monday.
>It has been closed since the spring of last year, when a beam cracked above the deep end.
>Children will swim free of charge in the first month, and their parents on the first weekend.
>The old roof was built in 1974 by a firm that no longer exists, the council added.
""",
    "related behind a colon": """\
Ferry to Sail Until Summer
By Nora Whitlock
May 12, 2025
>The old ferry of Selby Quay will sail until the summer of next year, the council decided on Monday evening.
>The new ship is late because steel has become dearer, the yard said, and because welders were on strike.
>Mayor Ines Calder called the delay careless and asked the yard to pay for the repairs of the old engine.
More from Selby Quay:
!Storm tears roof off swimming hall in Lusvik
!Goat escapes from court in Velden
!Swans close the ring road at Tarn
""",
}

_MARKS_RE = re.compile(r"^(?:#+|\*\*)\s*|\*\*$")


def bare(text: str) -> str:
    """A text without the marks of this test."""
    return "\n".join(line[1:] if line[:1] in (">", "!") else line for line in text.splitlines())


def shown(line: str) -> str:
    """A line as its block shows it; bars stand in headings and between the cells of a table."""
    return " ".join(_MARKS_RE.sub("", line.strip()).replace("|", " ").split())


def lines_of(text: str, mark: str) -> list[str]:
    return [shown(line[1:]) for line in text.splitlines() if line.startswith(mark) and line[1:].strip()]


@pytest.mark.parametrize("case", TEXTS)
def test_short_lines_of_a_story_stay_and_the_page_s_go(case: str) -> None:
    text = TEXTS[case]
    article = parse_article(bare(text))
    body = [" ".join(block.text.replace("|", " ").split()) for block in article.body]
    lost = [line for line in lines_of(text, ">") if not any(line in block for block in body)]
    strange = [line for line in lines_of(text, "!") if any(line in block for block in body)]
    assert (lost, strange) == ([], [])


TITLES = {
    "wire copy": "Coast town buys its lighthouse for one dollar",
    "a mail with links": "Morning briefing",
    "tour, German": "Die Laternen gehen nach neun Jahren wieder auf Tour",
}


@pytest.mark.parametrize("case", TITLES)
def test_the_title_is_what_heads_it(case: str) -> None:
    article = parse_article(bare(TEXTS[case]))
    assert (article.title, article.subtitle) == (TITLES[case], None)


FEEDS = {
    "English": (
        "Police closed the ring road at Tarn for forty minutes on Sunday while swans led six cygnets home.",
        "The council has painted a crossing there every spring since 2016, and the swans use it.",
        'The post <a href="https://tarn.example/s">Swans Close the Road</a> appeared first on <a href="/">Tarn</a>.',
    ),
    "French": (
        "La police a fermé la rocade de Morval pendant quarante minutes dimanche pour laisser passer six cygnes.",
        "La mairie peint un passage à cet endroit chaque printemps depuis 2016, et les cygnes l'utilisent.",
        'L’article <a href="/s">Des cygnes ferment la rocade</a> est apparu en premier sur <a href="/">Morval</a>.',
    ),
    "German": (
        "Die Polizei hat am Sonntag den Ring in Hollersbrück vierzig Minuten lang für eine Schwanenfamilie gesperrt.",
        "Die Stadt malt dort seit 2016 jedes Jahr einen Überweg auf, und die Schwäne benutzen ihn auch.",
        'Der Beitrag <a href="/s">Schwäne sperren den Ring</a> erschien zuerst auf <a href="/">Bote</a>.',
    ),
}


@pytest.mark.parametrize("language", FEEDS)
def test_what_a_feed_adds_to_its_text_is_no_story(language: str) -> None:
    article = parse_article("<![CDATA[" + "\n".join(f"<p>{one}</p>" for one in FEEDS[language]) + "\n]]>")
    assert article.paragraphs == FEEDS[language][:2]
    assert not any("CDATA" in block.text or "]]" in block.text for block in article.blocks)
