"""Short recipes, whose steps alone look like a story: what goes in and the sentence over it belong to it."""

import pytest

from newsparse import parse_article

RECIPES = {
    "fr": (
        "La soupe du phare",
        "Par Élodie Vasseur",
        "8 janvier 2025",
        "Cette soupe réchauffait les gardiens pendant les tempêtes.",
        ("Ingrédients", "4 pommes de terre", "2 poireaux", "1 litre de bouillon", "Préparation"),
        (
            "Épluchez les pommes de terre et coupez-les en dés.",
            "Faites cuire le tout trente minutes à feu doux.",
            "Ajoutez le beurre et servez aussitôt.",
        ),
    ),
    "es": (
        "Sopa de ajo de Robledal",
        "Por Inés Maldona",
        "8 de enero de 2025",
        "Con esta sopa empezaban el día los leñadores de la comarca.",
        ("Ingredientes", "6 dientes de ajo", "200 g de pan duro", "1 litro de caldo", "Elaboración"),
        (
            "Dora los ajos en aceite y añade el pan en rebanadas.",
            "Cubre con el caldo y cuece quince minutos.",
            "Casca los huevos por encima y sirve.",
        ),
    ),
    "it": (
        "La torta di limoni di Vallesole",
        "di Corrado Bassetti",
        "8 gennaio 2025",
        "È il dolce che i ferrovieri portavano a casa la domenica.",
        ("Ingredienti", "3 limoni", "250 g di farina", "150 g di zucchero", "Preparazione"),
        (
            "Grattugiate la scorza dei limoni e spremete il succo.",
            "Mescolate tutto e versate in una teglia.",
            "Infornate per quaranta minuti a 180 gradi.",
        ),
    ),
    "pt": (
        "Sopa de milho da serra",
        "Por Jandira Nunes",
        "8 de janeiro de 2025",
        "A sopa é servida aos carteiros no fim da rota.",
        ("Ingredientes", "4 espigas de milho", "1 cebola", "1 litro de caldo", "Modo de preparo"),
        (
            "Debulhe o milho e refogue com a cebola.",
            "Junte o caldo e cozinhe por meia hora.",
            "Bata no liquidificador e sirva.",
        ),
    ),
    "ru": (
        "Похлёбка из Каменного Брода",
        "Ангелина Самохвалова",
        "8 января 2025",
        "Эту похлёбку варили плотникам, когда те строили почту.",
        ("Ингредиенты", "500 г картофеля", "2 луковицы", "100 г пшена", "Приготовление"),
        (
            "Картофель нарежьте кубиками и залейте водой.",
            "Добавьте пшено и варите двадцать минут.",
            "Перед подачей посыпьте зеленью.",
        ),
    ),
    "pl": (
        "Zupa z Zalesia",
        "Hanna Borucka",
        "8 stycznia 2025",
        "Tę zupę gotowano flisakom na przystani.",
        ("Składniki", "500 g ziemniaków", "2 marchewki", "1 litr bulionu", "Przygotowanie"),
        (
            "Ziemniaki obierz i pokrój w kostkę.",
            "Gotuj w bulionie przez dwadzieścia minut.",
            "Podawaj z koperkiem.",
        ),
    ),
    "sv": (
        "Fisksoppa från Lillvattnet",
        "Av Tuva Ekmark",
        "8 januari 2025",
        "Soppan kokades i mejeriet när isen låg.",
        ("Ingredienser", "500 g abborre", "2 potatisar", "5 dl grädde", "Gör så här"),
        (
            "Skär fisken i bitar och koka potatisen mjuk.",
            "Häll i grädden och låt sjuda i tio minuter.",
            "Strö över dill och servera.",
        ),
    ),
    "nl": (
        "Mosterdsoep van de molenaar",
        "Door Wietske Brandsma",
        "8 januari 2025",
        "Deze soep stond elke zaterdag klaar voor de vrijwilligers.",
        ("Ingrediënten", "50 g boter", "3 eetlepels mosterd", "1 liter bouillon", "Bereiding"),
        (
            "Smelt de boter en roer de bloem erdoor.",
            "Giet de bouillon erbij en laat tien minuten koken.",
            "Roer de mosterd erdoor en serveer met spekjes.",
        ),
    ),
    "pl 2": (
        "Pierogi z Dolnej Wsi",
        "Seweryn Malicki",
        "3 listopada 2025",
        "Te pierogi lepiono w ratuszu w każdą niedzielę.",
        ("Składniki", "400 g mąki", "1 jajko", "200 g twarogu", "Przygotowanie"),
        (
            "Zagnieć ciasto i odstaw je na pół godziny.",
            "Nałóż farsz i zlep brzegi.",
            "Gotuj pięć minut.",
        ),
    ),
    "tr": (
        "Kuyulu usulü bulgur",
        "Feridun Aksu",
        "3 Kasım 2025",
        "Bu yemek düğünlerde pişirilir.",
        ("Malzemeler", "2 su bardağı bulgur", "1 soğan", "3 domates", "Yapılışı"),
        (
            "Soğanı doğrayıp kavurun.",
            "Bulguru ve domatesi ekleyin.",
            "Kısık ateşte yirmi dakika pişirin.",
        ),
    ),
    "da": (
        "Fiskefrikadeller fra Lynholm",
        "Af Malthe Brix",
        "3. november 2025",
        "Opskriften hang i auktionshallen.",
        ("Ingredienser", "500 g torsk", "2 æg", "1 løg", "Fremgangsmåde"),
        (
            "Hak fisken fint.",
            "Rør æg og løg i.",
            "Steg frikadellerne gyldne.",
        ),
    ),
    "cs": (
        "Bramboračka z Lipky",
        "Radim Vondra",
        "3. listopadu 2025",
        "Polévka se vařila zvoníkům.",
        ("Ingredience", "500 g brambor", "1 mrkev", "hrst hub", "Postup"),
        (
            "Brambory nakrájejte na kostky.",
            "Vařte je dvacet minut.",
            "Přidejte houby a podávejte.",
        ),
    ),
    "el": (
        "Φακές της Λιθόστρας",
        "Του Μάρκου Δελή",
        "3 Νοεμβρίου 2025",
        "Τις έτρωγαν οι ψαράδες.",
        ("Υλικά", "500 γρ. φακές", "1 κρεμμύδι", "2 σκελίδες σκόρδο", "Εκτέλεση"),
        (
            "Βράζουμε τις φακές.",
            "Προσθέτουμε το κρεμμύδι.",
            "Σερβίρουμε ζεστές.",
        ),
    ),
}


@pytest.mark.parametrize("case", RECIPES)
def test_a_recipe_is_whole(case: str) -> None:
    title, byline, day, over, parts, steps = RECIPES[case]
    article = parse_article("\n".join((title, byline, day, over, *parts, *steps)))
    assert article.title == title
    assert tuple(block.text for block in article.body) == (over, *parts, *steps)
