package dev.accord.outbox;

import tools.jackson.databind.json.JsonMapper;

/// An e-mail as it stands sealed in its message.
final class JsonMail {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonMail() {}

    static String write(Mail mail) {
        return MAPPER.writeValueAsString(mail);
    }

    static Mail read(String body) {
        return MAPPER.readValue(body, Mail.class);
    }
}
