package dev.accord.evidence.web;

import dev.accord.dispute.Disputes;
import dev.accord.shared.DisputeId;
import dev.accord.shared.Refusal;
import dev.accord.shared.Text;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// What was handed in, for the consumer and the desk; and behind a link that is good for an hour.
@RestController
class FilesController {

    private final Disputes disputes;
    private final FileList list;

    FilesController(Disputes disputes, FileList list) {
        this.disputes = disputes;
        this.list = list;
    }

    @GetMapping({"/api/disputes/{id}/files", "/api/mediation/cases/{id}/files"})
    List<FileList.Handed> files(@PathVariable DisputeId id) {
        return list.of(id, disputes.get(id).rounds().files());
    }

    @GetMapping({"/api/disputes/{id}/files/{number}", "/api/mediation/cases/{id}/files/{number}"})
    ResponseEntity<byte[]> file(@PathVariable DisputeId id, @PathVariable int number) {
        return list.content(disputes.get(id), number);
    }

    @GetMapping("/evidence/{link}/{number}")
    ResponseEntity<byte[]> linked(@PathVariable String link, @PathVariable int number) {
        return list.content(list.linked(link).flatMap(disputes::find).orElseThrow(FilesController::stale), number);
    }

    private static Refusal stale() {
        return new Refusal(
                410,
                new Text("这个链接已失效", "This link is no longer good"),
                new Text("请回到争议页面重新打开文件。", "Go back to the dispute and open the file from there."));
    }
}
