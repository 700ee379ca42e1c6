package io.faultline.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 31, 32, 33, 64, 1_000, 1_023, 1_024, 1_056, 2_048, 32_768, 33_000})
    void aChangedTableDiffersInOneRowAndTheOldOneStays(int size) {
        List<Integer> list = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Table<Integer> table = Table.of(list);
        assertThat(table).isEqualTo(list);
        for (int i = 0; i < size; i += 7) {
            Table<Integer> next = table.with(i, -1);
            assertThat(next.get(i)).isEqualTo(-1);
            assertThat(table.get(i)).isEqualTo(i);
        }
        Table<Integer> longer = table.plus(99);
        list.add(99);
        assertThat(longer).isEqualTo(list);
        assertThat(table).hasSize(size);
        assertThatThrownBy(() -> table.get(size)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
