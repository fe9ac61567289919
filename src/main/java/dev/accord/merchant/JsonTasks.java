package dev.accord.merchant;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// Rows of the workload as JSON.
final class JsonTasks {

    /// @param account empty where the dispute's merchant has none
    record Tasks(String account, List<Workload.Task> tasks) {
        Tasks {
            tasks = List.copyOf(tasks);
        }
    }

    private final JsonMapper mapper = JsonMapper.builder().build();

    String write(Tasks tasks) {
        return mapper.writeValueAsString(tasks);
    }

    Tasks read(String json) {
        return mapper.readValue(json, Tasks.class);
    }
}
