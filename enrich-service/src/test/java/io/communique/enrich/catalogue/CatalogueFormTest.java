package io.communique.enrich.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.enrich.text.Folding;
import io.communique.enrich.text.Line;
import io.communique.enrich.text.WordLists;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue's files line by line, and whether classes of names are whole. */
class CatalogueFormTest {

    private static final Map<String, List<String>> IDS = Catalogue.load().names().stream()
            .filter(CatalogueName::isEnglish)
            .collect(Collectors.groupingBy(
                    CatalogueName::text,
                    HashMap::new,
                    Collectors.mapping(name -> name.thing().id(), Collectors.toList())));

    static Stream<String> files() {
        return WordLists.lines(Catalogue.class, "files.txt").stream()
                .map(line -> line.fields().getFirst());
    }

    static Stream<String> englishFiles() {
        return files().filter(file -> file.endsWith(".en.txt"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileIsSortedByItsIds(String file) {
        List<String> ids =
                lines(file).stream().map(line -> line.fields().getFirst()).toList();
        assertThat(ids).isNotEmpty().isSortedAccordingTo(Comparator.naturalOrder());
    }

    @ParameterizedTest
    @MethodSource("files")
    void aLineHasNoNameTwiceAndNoEmptyOne(String file) {
        for (Line line : lines(file)) {
            List<String> names = names(line);
            assertThat(new HashSet<>(names))
                    .as("%s, line %s", file, line.number())
                    .hasSameSizeAs(names)
                    .doesNotContain("");
            assertThat(line.text())
                    .as("%s, line %s", file, line.number())
                    .doesNotContain(";;", "; ;", "  ", "\t")
                    .doesNotEndWith(";")
                    .doesNotEndWith(" ")
                    .doesNotEndWith("|");
        }
    }

    @ParameterizedTest
    @MethodSource("englishFiles")
    void aNameIsShortAndWithoutStrayMarks(String file) {
        for (Line line : lines(file)) {
            for (String name : names(line)) {
                assertThat(name)
                        .as("%s, line %s", file, line.number())
                        .hasSizeBetween(2, 180)
                        .matches("[\\p{L}\\p{N}\\p{M} .,'’‘`&/()+:–-]+");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("englishFiles")
    void theHeaderSaysWhatTheFieldsAre(String file) throws IOException {
        try (InputStream resource = Catalogue.class.getResourceAsStream(file)) {
            assertThat(resource).isNotNull();
            String text = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text.lines().findFirst().orElseThrow()).startsWith("# ").contains(": id | ");
        }
    }

    @Test
    void ministriesWithATitleOfManyCountriesNameTheirs() {
        for (String title : List.of(
                "Ministry of Defence",
                "Ministry of Health",
                "Ministry of Finance",
                "Foreign Ministry",
                "State Council")) {
            assertThat(IDS).doesNotContainKey(title);
        }
        assertThat(IDS.get("Ministry of Foreign Affairs")).containsExactly("org:ministry-of-foreign-affairs");
        assertThat(IDS.get("MOFA")).containsExactly("org:ministry-of-foreign-affairs");
    }

    @Test
    void theOrgansAndAgenciesOfTheUnitedNationsAreThere() {
        assertNames("""
            General Assembly; Security Council; Economic and Social Council; Trusteeship Council; ICJ; UN Secretariat
            FAO; ICAO; IFAD; ILO; IMF; IMO; ITU; UNESCO; UNIDO; UPU; World Bank; WHO; WIPO; WMO; UN Tourism
            UNCTAD; UNDP; UNEP; UNFPA; UN-Habitat; UNICEF; WFP; UNHCR; UNRWA; UN Women; UNOPS; UNODC; UNAIDS
            ITC-Centre=International Trade Centre; UNCDF; UNV; UNU; UNITAR; UNIDIR; UNICRI; UNRISD; UNSSC
            ESCAP; ESCWA; ECLAC; UNECA; UNECE; OCHA; OHCHR; UNODA; UNDRR; UNOCT; UNOOSA; UNMAS; DPPA
            IAEA; OPCW; CTBTO; WTO; IOM; International Seabed Authority; ITLOS; ICC; UNFCCC Secretariat
            Human Rights Council; Peacebuilding Commission; Conference on Disarmament; International Law Commission
            UNTSO; UNMOGIP; UNFICYP; UNDOF; UNIFIL; MINURSO; UNMIK; UNISFA; UNMISS; MONUSCO; MINUSCA; UNAMA; UNAMI
            Human Rights Committee=UN Human Rights Committee; Committee on the Rights of the Child; CERD-Committee=Committee on the Elimination of Racial Discrimination
            Committee against Torture; Committee on Enforced Disappearances; Committee on Migrant Workers\
            """);
    }

    @Test
    void theInstitutionsOfTheEuropeanUnionAreThere() {
        assertNames("""
            European Parliament; European Council; Council of the European Union; European Commission
            Court of Justice of the European Union; European Central Bank; European Court of Auditors; EEAS
            European Economic and Social Committee; Committee of the Regions; European Investment Bank
            European Ombudsman; Europol; Eurojust; Frontex; ECDC; EMA; EASA; EFSA; ENISA; EPPO; OLAF; EUAA\
            """);
    }

    @Test
    void bodiesOfStatesAreThere() {
        assertNames("""
            African Union; ECOWAS; SADC; EAC; ECCAS; IGAD; COMESA; CEN-SAD; Arab Maghreb Union; Arab League; GCC; OIC
            ASEAN; SAARC; BIMSTEC; SCO; CSTO; CIS; EAEU; CICA; Organization of Turkic States; Economic Cooperation Organization
            OAS; CELAC; Mercosur; CARICOM; Andean Community; UNASUR; Pacific Alliance; SICA; ALBA; Pacific Islands Forum
            Council of Europe; OSCE; NATO; EFTA; Nordic Council; Arctic Council; BSEC; GUAM Organization for Democracy and Economic Development
            G7; G20; G77; BRICS; Quad; AUKUS; OECD; OPEC; APEC; Non-Aligned Movement; Commonwealth of Nations; MIKTA; IBSA
            World Bank; ADB; AfDB; AIIB; EBRD; Inter-American Development Bank; IsDB; NDB-Bank=New Development Bank; CEB-Bank=Council of Europe Development Bank
            Australia Group; MTCR; Nuclear Suppliers Group; Wassenaar Arrangement; Zangger Committee; Proliferation Security Initiative\
            """);
    }

    @Test
    void theForeignMinistriesOfTheGroupOfTwentyAreThere() {
        assertNames("""
            Argentine Foreign Ministry; Department of Foreign Affairs and Trade; Brazilian Foreign Ministry; Itamaraty
            Global Affairs Canada; Chinese Foreign Ministry; Quai d'Orsay; Federal Foreign Office; Ministry of External Affairs
            Indonesian Foreign Ministry; Italian Foreign Ministry; Farnesina; Japanese Foreign Ministry; Mexican Foreign Ministry
            Russian Foreign Ministry; Saudi Foreign Ministry; DIRCO; South Korean Foreign Ministry; Turkish Foreign Ministry
            Foreign Office; FCDO; State Department; Department of State\
            """);
    }

    @Test
    void centralMinistriesAreThere() {
        Set<String> countries = lines("ministries.en.txt").stream()
                .map(line -> line.fields().get(1))
                .collect(Collectors.toSet());
        assertThat(countries)
                .contains("AR AU BR CA CN DE FR GB ID IN IT JP KR MX RU SA TR US ZA".split(" ", -1))
                .contains("AT BE BG CY CZ DK EE ES FI GR HR HU IE LT LU LV MT NL PL PT RO SE SI SK".split(" ", -1))
                .contains("BN KH LA MM MY PH SG TH TL VN AE BH IQ IR KW OM QA YE".split(" ", -1))
                .contains("AM AZ BY GE KG KZ MD MN TJ TM UA UZ".split(" ", -1));
    }

    @Test
    void everyMemberOfTheUnitedNationsHasItsCapital() {
        Map<String, Set<String>> places = new HashMap<>();
        Stream.of("places.en.txt", "cities.en.txt")
                .flatMap(file -> lines(file).stream())
                .forEach(line -> places.computeIfAbsent(line.fields().get(1), country -> new HashSet<>())
                        .addAll(names(line)));
        List<String> missing = new ArrayList<>();
        for (String line : CAPITALS.lines().toList()) {
            for (String pair : line.split(";", -1)) {
                String[] parts = pair.strip().split(" ", 2);
                if (!places.getOrDefault(parts[0], Set.of()).contains(parts[1])) {
                    missing.add(pair.strip());
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(CAPITALS.strip().split("[;\n]", -1)).hasSize(193);
    }

    private static final String CAPITALS = """
        AD Andorra la Vella;AE Abu Dhabi;AF Kabul;AG St. John's;AL Tirana;AM Yerevan;AO Luanda;AR Buenos Aires;AT Vienna;AU Canberra
        AZ Baku;BA Sarajevo;BB Bridgetown;BD Dhaka;BE Brussels;BF Ouagadougou;BG Sofia;BH Manama;BI Gitega;BJ Porto-Novo
        BN Bandar Seri Begawan;BO Sucre;BR Brasília;BS Nassau;BT Thimphu;BW Gaborone;BY Minsk;BZ Belmopan;CA Ottawa;CD Kinshasa
        CF Bangui;CG Brazzaville;CH Bern;CI Yamoussoukro;CL Santiago;CM Yaoundé;CN Beijing;CO Bogotá;CR San José;CU Havana
        CV Praia;CY Nicosia;CZ Prague;DE Berlin;DJ Djibouti City;DK Copenhagen;DM Roseau;DO Santo Domingo;DZ Algiers;EC Quito
        EE Tallinn;EG Cairo;ER Asmara;ES Madrid;ET Addis Ababa;FI Helsinki;FJ Suva;FM Palikir;FR Paris;GA Libreville
        GB London;GD St. George's;GE Tbilisi;GH Accra;GM Banjul;GN Conakry;GQ Malabo;GR Athens;GT Guatemala City;GW Bissau
        GY Georgetown;HN Tegucigalpa;HR Zagreb;HT Port-au-Prince;HU Budapest;ID Jakarta;IE Dublin;IL Tel Aviv;IN New Delhi;IQ Baghdad
        IR Tehran;IS Reykjavik;IT Rome;JM Kingston;JO Amman;JP Tokyo;KE Nairobi;KG Bishkek;KH Phnom Penh;KI South Tarawa
        KM Moroni;KN Basseterre;KP Pyongyang;KR Seoul;KW Kuwait City;KZ Astana;LA Vientiane;LB Beirut;LC Castries;LI Vaduz
        LK Colombo;LR Monrovia;LS Maseru;LT Vilnius;LU Luxembourg City;LV Riga;LY Tripoli;MA Rabat;MC Monaco-Ville;MD Chișinău
        ME Podgorica;MG Antananarivo;MH Majuro;MK Skopje;ML Bamako;MM Naypyidaw;MN Ulaanbaatar;MR Nouakchott;MT Valletta;MU Port Louis
        MV Malé;MW Lilongwe;MX Mexico City;MY Kuala Lumpur;MZ Maputo;NA Windhoek;NE Niamey;NG Abuja;NI Managua;NL Amsterdam
        NO Oslo;NP Kathmandu;NR Yaren;NZ Wellington;OM Muscat;PA Panama City;PE Lima;PG Port Moresby;PH Manila;PK Islamabad
        PL Warsaw;PT Lisbon;PW Ngerulmud;PY Asunción;QA Doha;RO Bucharest;RS Belgrade;RU Moscow;RW Kigali;SA Riyadh
        SB Honiara;SC Victoria, Seychelles;SD Khartoum;SE Stockholm;SG Singapore City;SI Ljubljana;SK Bratislava;SL Freetown;SM City of San Marino;SN Dakar
        SO Mogadishu;SR Paramaribo;SS Juba;ST São Tomé;SV San Salvador;SY Damascus;SZ Mbabane;TD N'Djamena;TG Lomé;TH Bangkok
        TJ Dushanbe;TL Dili;TM Ashgabat;TN Tunis;TO Nuku'alofa;TR Ankara;TT Port of Spain;TV Funafuti;TZ Dodoma;UA Kyiv
        UG Kampala;US Washington;UY Montevideo;UZ Tashkent;VC Kingstown;VE Caracas;VN Hanoi;VU Port Vila;WS Apia;YE Sana'a
        ZA Pretoria;ZM Lusaka;ZW Harare\
        """;

    @Test
    void seasStraitsAndDisputedAreasAreThere() {
        assertNames("""
            Atlantic Ocean; Pacific Ocean; Indian Ocean; Arctic Ocean; Southern Ocean
            Mediterranean Sea; Black Sea; Sea of Azov; Baltic Sea; North Sea; Red Sea; Caspian Sea; Barents Sea; Aegean Sea
            South China Sea; East China Sea; Yellow Sea; Sea of Japan; Sea of Okhotsk; Arabian Sea; Caribbean Sea; Coral Sea
            Strait of Hormuz; Strait of Malacca; Taiwan Strait; Bab el-Mandeb; Bosphorus; Strait of Gibraltar; Kerch Strait
            Suez Canal; Panama Canal; Gulf of Aden; Gulf of Guinea; Gulf of Oman; Gulf of Tonkin; Bay of Bengal
            Crimea; Donbass; Abkhazia; South Ossetia; Transnistria; Nagorno-Karabakh; Kosovo; Northern Cyprus; Golan Heights
            West Bank; Gaza; East Jerusalem; Kashmir; Aksai Chin; Spratly Islands; Paracel Islands; Senkaku Islands; Kuril Islands
            Abyei; Essequibo; Dokdo; Scarborough Shoal; Gibraltar-Rock=Rock of Gibraltar\
            """);
    }

    @Test
    void instrumentsAndEventsAreThere() {
        assertNames("""
            UN Charter; NPT; CTBT; CWC; BWC; CCW; Arms Trade Treaty; Outer Space Treaty; New START; INF Treaty; ABM Treaty; TPNW
            Treaty of Tlatelolco; Treaty of Rarotonga; Treaty of Pelindaba; Treaty of Bangkok; Treaty of Semipalatinsk
            Genocide Convention; ICCPR; ICESCR; CEDAW; Convention on the Rights of the Child; CRPD; Refugee Convention; Rome Statute
            UNCLOS; UNFCCC; Paris Agreement; Kyoto Protocol; Convention on Biological Diversity; UNCCD; CITES; Minamata Convention
            Geneva Conventions; UN Convention against Corruption; Budapest Convention; Helsinki Final Act; Charter of Paris
            2030 Agenda; Sendai Framework; Addis Ababa Action Agenda; Pact for the Future; Agenda 2063; JCPOA; Minsk agreements
            GATT; CPTPP; RCEP; USMCA; AfCFTA; Camp David Accords; Oslo Accords; Abraham Accords; Dayton Agreement
            G20 Summit; G7 Summit; BRICS Summit; SCO Summit; NATO Summit; ASEAN Summit; East Asia Summit; APEC Summit; CHOGM
            Arab League Summit; OIC Summit; AU Summit; Munich Security Conference; Shangri-La Dialogue; Raisina Dialogue; SPIEF
            UN Climate Change Conference; NPT Review Conference; Summit of the Future; FOCAC; TICAD; Human Rights Day\
            """);
    }

    /** Each name is in the catalogue; before an equals sign stands what it is meant for. */
    private static void assertNames(String text) {
        List<String> missing = Arrays.stream(text.strip().split("[;\n]", -1))
                .map(String::strip)
                .map(name -> name.substring(name.indexOf('=') + 1))
                .filter(name -> !IDS.containsKey(name))
                .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void namesThatFoldAlikeAreOneThings() {
        Map<String, String> owners = new HashMap<>();
        List<String> twice = new ArrayList<>();
        Set<String> shared = WordLists.lines(Catalogue.class, "shared-names.en.txt").stream()
                .map(line -> Folding.fold(line.fields().getFirst()))
                .collect(Collectors.toSet());
        IDS.forEach((name, ids) -> {
            String folded = Folding.fold(name);
            String other = owners.putIfAbsent(folded, ids.getFirst());
            if (other != null && !other.equals(ids.getFirst()) && !shared.contains(folded)) {
                twice.add(name + " of " + ids + " and " + other);
            }
        });
        assertThat(twice).isEmpty();
    }

    private static List<Line> lines(String file) {
        return WordLists.lines(Catalogue.class, file);
    }

    private static List<String> names(Line line) {
        List<String> fields = line.fields();
        List<String> names = new ArrayList<>(List.of(fields.get(2)));
        if (fields.size() > 3) {
            Arrays.stream(fields.get(3).split(";", -1)).map(String::strip).forEach(names::add);
        }
        return names;
    }
}
