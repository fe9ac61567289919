package dev.accord.dispute;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.accord.edition.FactValue;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/// Events as JSON: `[{"type":"MessageSaid", …}]`. A name, once written, stays readable for ever.
final class JsonEvents {

    private static final TypeReference<List<DisputeEvent>> LIST = new TypeReference<>() {};

    private final JsonMapper mapper = JsonMapper.builder()
            .addMixIn(DisputeEvent.class, Typed.class)
            .addMixIn(FactValue.class, Typed.class)
            .registerSubtypes(cases(DisputeEvent.class))
            .registerSubtypes(cases(FactValue.class))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    String write(List<DisputeEvent> events) {
        return mapper.writerFor(LIST).writeValueAsString(events);
    }

    List<DisputeEvent> read(String json) {
        return mapper.readValue(json, LIST);
    }

    private static NamedType[] cases(Class<?> sealed) {
        return records(sealed)
                .map(type -> new NamedType(type, type.getSimpleName()))
                .toArray(NamedType[]::new);
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(JsonEvents::records)
                : Stream.of(type);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    private interface Typed {}
}
