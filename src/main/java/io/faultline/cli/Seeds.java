package io.faultline.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// `1..200`, both included.
record Seeds(long first, long last) {
    private static final Pattern RANGE = Pattern.compile("(-?\\d{1,18})\\.\\.(-?\\d{1,18})");
    private static final long MOST = 100_000;

    static final class Converter implements ITypeConverter<Seeds> {
        @Override
        public Seeds convert(String text) {
            Matcher matcher = RANGE.matcher(text);
            if (!matcher.matches()) {
                throw new TypeConversionException("(" + text + ") is not a range of seeds.\nMaybe --seeds 1..200.");
            }
            Seeds seeds = new Seeds(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
            long count = seeds.last - seeds.first + 1;
            if (count < 1 || count > MOST) {
                throw new TypeConversionException("(" + text + ") are " + count + " seeds; 1 to " + MOST
                        + " can be run at once.\nMaybe the two are exchanged.");
            }
            return seeds;
        }
    }
}
