package ca.astrogrowth.ui.letters;

import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.content.PostText;
import org.jsoup.nodes.Element;

/**
 * A post as it will appear.
 *
 * @param business in whose name it is written
 * @param picture address of its picture
 */
record PostArticle(ContentView content, String business, String picture) {

    void into(Element parent, Page page) {
        Element post = parent.appendElement("article").addClass("letter-post");
        post.appendElement("p")
                .addClass("letter-author")
                .text(page.words("letter.page.author", business, content.leadName()));
        PostText text = content.text();
        if (text != null) {
            post.appendElement("p").addClass("letter-hook").text(text.hook());
            text.body()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> post.appendElement("p").text(line));
            post.appendElement("p").text(text.callToAction());
            post.appendElement("p").addClass("letter-tags").text(String.join(" ", text.hashtags()));
        }
        post.appendElement("img")
                .attr("src", picture)
                .attr("alt", content.altText() == null ? "" : content.altText())
                .attr("loading", "lazy")
                .attr("width", "1200")
                .attr("height", "627");
    }
}
