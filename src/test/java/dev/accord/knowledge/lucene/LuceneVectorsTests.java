package dev.accord.knowledge.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.accord.embedding.PairsEmbedder;
import dev.accord.shared.Language;
import org.apache.lucene.util.VectorUtil;
import org.junit.jupiter.api.Test;

class LuceneVectorsTests {

    @Test
    void aProductOfBytesIsTheCosine() {
        var model = new PairsEmbedder();
        var one = model.embed("网上买的东西收到货七天内可以不讲理由退掉，定作的、鲜活易腐的除外", Language.ZH);
        var other = model.embed("收到货七天内想退掉网上买的东西，可以不讲理由吗，店家说定作的不行", Language.ZH);

        assertThat(LuceneVectors.cosine(VectorUtil.dotProduct(LuceneVectors.bytes(one), LuceneVectors.bytes(other))))
                .isCloseTo(LuceneVectors.cosine(one, other), within(0.01));
    }
}
