package dev.accord.kit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// The entries that answer one message.
public record Reply(List<JsonNode> entries) {

    public String text() {
        return entries.stream().map(entry -> entry.path("text").asString()).collect(Collectors.joining("\n"));
    }

    /// The fact that is asked for.
    public Optional<String> asks() {
        return entries.stream()
                .flatMap(entry -> StreamSupport.stream(entry.path("asks").spliterator(), false))
                .map(JsonNode::asString)
                .findFirst();
    }

    public Optional<JsonNode> proposal() {
        return entries.stream()
                .map(entry -> entry.path("proposal"))
                .filter(JsonNode::isObject)
                .findFirst();
    }

    /// The ids of the articles that are cited.
    public List<String> citations() {
        return entries.stream()
                .flatMap(entry -> StreamSupport.stream(entry.path("citations").spliterator(), false))
                .map(citation -> citation.path("id").asString())
                .distinct()
                .toList();
    }
}
