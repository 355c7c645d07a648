package ca.astrogrowth.sandbox.gemini.drawing;

import java.util.List;

/** The palettes, by the hour outdoors and by the mood indoors. */
final class Palettes {

    private static final String DAWN =
            "F3C9B5 FDEFE0 FFE9B8 E9BCA4 C98468 8A4F45 D0745A 2F5D62 E4B363 FFF8EE 2B2D42 5E8C61";
    private static final String NOON =
            "8CCBE3 E6F5F3 FFF6D6 A3CBD0 5F95A6 2F5D6E D96C4F 3D5A80 F2CC8F FFFDF7 22333B 6A994E";
    private static final String GOLDEN =
            "F2A65A FBE6BE FFF3CC DE9A68 A95C42 6B3238 B5523B 1F4E5F F7C88F FFF5E4 3A1F2B 7A8450";
    private static final String DUSK =
            "2E2A5B F08A7B FFD590 6B4E86 463B73 2A2450 8A4560 3FA7A0 F4B860 FCE9DC 1B1838 3F7A70";
    private static final String NIGHT =
            "0F1F3D 3A6A98 FFDC96 2A4A73 1C355E 10213F 3A5078 D95D39 F2A65A F3EBDD 0B152B 2F7568";
    private static final String SAGE =
            "CFE0CF F7F3E4 FFF3CF B7CDB8 7FA58B 3F6656 C8553D 28536B F0B67F FFFCF2 25302B 588157";
    private static final String ROSE =
            "C2D2EA FBE5E4 FFF2DC B3BEDB 7C8BB4 4A5584 B56576 355070 EAAC8B FFFAF8 2A2F4A 4F7C78";
    private static final String BOREAL =
            "0B2F3A 4B9A86 FBE6A2 1F5A5E 16454D 0C2E36 8C4A3C E76F51 F6C667 F4F1DE 08222B 52A17B";

    private static final String MINT =
            "D5EFE8 F4FBF8 FFF6DD B5DDD3 7DBFB2 2F7F79 BFE3DA 2A9D8F FFB997 FFFFFF 1F4A4F 5BA58C";
    private static final String SKY =
            "D3E7F7 F5FAFE FFF4D9 B3D3EC 7FB2DA 2F6699 C4DFF3 3A7CBD FFC078 FFFFFF 1D3653 6BAA8E";
    private static final String LILAC =
            "E3DDF3 FAF7FE FFF1DC CBC1E6 A394CF 5D4E96 D9D0EE 6D5BB0 F7A399 FFFFFF 2D2650 7BA891";
    private static final String PEACH =
            "FBE1D2 FFF7F0 FFF3D4 F3C4AC E39F84 A3574A F7D3BF 2F8F8B E9806E FFFFFF 46302F 7DA47A";
    private static final String SAND =
            "EFE5D3 FCF8F0 FFF5D8 DDCDB1 BFA983 6E5B43 E7D9BF 2E6F73 E0946A FFFFFF 352C25 7F9B6B";
    private static final String LAGOON =
            "BFE0E6 EFF9F8 FFF2CF 97C9D2 559FAE 1E5F74 A9D5DC 133B5C FFB570 FFFFFF 0F2D40 4E9D86";

    static final List<Palette> STREET = all(DAWN, NOON, GOLDEN, DUSK, NIGHT, SAGE, ROSE, BOREAL);
    static final List<Palette> EVENING = all(GOLDEN, DUSK, NIGHT, BOREAL, DUSK, NIGHT);
    static final List<Palette> TABLE = all(DAWN, NOON, GOLDEN, SAGE, ROSE, PEACH, LAGOON, SAND);
    static final List<Palette> CLINIC = all(MINT, SKY, LILAC, PEACH, SAND, LAGOON);

    private Palettes() {}

    private static List<Palette> all(String... palettes) {
        return java.util.Arrays.stream(palettes).map(Palette::of).toList();
    }
}
