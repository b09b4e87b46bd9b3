"""What Drafts, Sent, Archive and Trash are called where a server doesn't mark them, in some forty languages.

The names are those that servers and mail programs have created; case doesn't count. One a line, by role.
"""

DRAFTS = """
Drafts|Draft|Draft Messages|Unsent Messages|Entwürfe|Entwurf|Brouillons|Brouillon|Borradores|Borrador|Bozze|Bozza
Concepten|Concept|Rascunhos|Rascunho|Kladder|Kladde|Udkast|Utkast|Kladd|Luonnokset|Luonnos|Drög|Uppköst
Szkice|Kopie robocze|Wersje robocze|Robocze|Koncepty|Rozepsané|Rozpísané|Piszkozatok|Vázlatok|Ciorne|Schițe
Чернови|Черновики|Чернетки|Чарнавікі|Нацрти|Радне верзије|Nacrti|Skice|Osnutki|Πρόχειρα|Taslaklar
טיוטות|المسودات|مسودات|پیش‌نویس‌ها|ड्राफ़्ट|草稿箱|草稿|草稿匣|下書き|임시보관함|임시 보관함|초안
แบบร่าง|ร่างจดหมาย|Thư nháp|Bản nháp|Draf|Konsep|Esborranys|Zirriborroak|Mustandid|Melnraksti|Juodraščiai
"""
SENT = """
Sent|Sent Items|Sent Mail|Sent Messages|Sent-Mail|Gesendet|Gesendete Objekte|Gesendete Elemente
Gesendete Nachrichten|Envoyés|Éléments envoyés|Messages envoyés|Objets envoyés|Enviados|Elementos enviados
Mensajes enviados|Correo enviado|Inviati|Inviata|Posta inviata|Elementi inviati|Verzonden|Verzonden items
Verzonden berichten|Itens enviados|Mensagens enviadas|E-mails enviados|Sendt|Sendt post|Sendte elementer|Skickat
Skickade|Skickade objekt|Lähetetyt|Sendur póstur|Wysłane|Elementy wysłane|Odeslané|Odeslaná pošta|Odoslané
Odoslaná pošta|Elküldött|Elküldött elemek|Trimise|Mesaje trimise|Изпратени|Отправленные|Надіслані|Відправлені
Послато|Poslato|Poslano|Απεσταλμένα|Gönderilmiş|Gönderilenler|Gönderilmiş Öğeler|דואר שנשלח|פריטים שנשלחו
العناصر المرسلة|البريد المرسل|ارسال‌شده|भेजे गए|已发送|已发送邮件|已傳送|寄件備份|送信済み
送信済みアイテム|보낸편지함|보낸 편지함
ส่งแล้ว|Đã gửi|Thư đã gửi|Terkirim|Enviats|Bidalitakoak|Saadetud|Nosūtītie|Išsiųsti
"""
ARCHIVE = """
Archive|Archives|Archived|All Mail|Archiv|Alle Nachrichten|Tous les messages|Archivo|Archivados|Todos|Archivio
Archiviati|Tutti i messaggi|Archief|Alle berichten|Arquivo|Arquivados|Todos os e-mails|Arkiv|Arkisto|Archiwum
Wszystkie|Archív|Archivum|Arhivă|Архив|Вся почта|Архів|Вся пошта|Архива|Arhiva|Arhiv|Αρχείο|Αρχειοθήκη|Arşiv
ארכיון|الأرشيف|بایگانی|归档|存档|封存|アーカイブ|보관|보관함|เก็บถาวร|Lưu trữ|Arsip|Arxiu|Artxiboa|Arhiiv|Arhīvs|Archyvas
"""
TRASH = """
Trash|Deleted|Deleted Items|Deleted Messages|Bin|Papierkorb|Gelöscht|Gelöschte Elemente|Gelöschte Objekte|Corbeille
Éléments supprimés|Messages supprimés|Papelera|Elementos eliminados|Cestino|Posta eliminata|Elementi eliminati
Prullenbak|Prullenmand|Verwijderde items|Lixeira|Itens excluídos|Itens eliminados|Papirkurv|Papirkurven
Slettet post|Slettede elementer|Papperskorgen|Borttaget|Roskakori|Poistetut|Ruslafata|Kosz
Elementy usunięte|Koš|Odstraněná pošta|Kôš|Odstránená pošta|Kuka|Lomtár|Törölt elemek|Coș de gunoi|Coș
Elemente șterse|Кошче|Изтрити|Корзина|Удаленные|Удалённые|Кошик|Видалені|Отпад|Otpad|Smeće|Korpa|Κάδος απορριμμάτων
Διαγραμμένα|Çöp Kutusu|Çöp|Silinmiş Öğeler|אשפה|פריטים שנמחקו|المهملات|العناصر المحذوفة|سطل زباله|ट्रैश
已删除|已删除邮件|垃圾桶|刪除的郵件|ゴミ箱
削除済みアイテム|휴지통|지운편지함|ถังขยะ|Thùng rác|Sampah|Paperera|Zaborrontzia
Prügikast|Atkritne|Šiukšlinė
"""
