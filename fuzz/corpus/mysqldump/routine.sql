USE `codo`;
DELIMITER ;;
CREATE TRIGGER t BEFORE INSERT ON x FOR EACH ROW BEGIN SET NEW.a = ';'; END ;;
DELIMITER ;
INSERT INTO `remind_manager` (`id`,`name`,`content`,`email`,`advance_at`,`expire_at`) VALUES (1,_binary 'a\0b',"c",NULL,7,'2038-01-01');
INSERT INTO other VALUES (1,(2));
